import { expect, test } from '#test';
import type { RequestPlan } from '../../judgement/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeAnswer,
  gadgets,
  keepingProvider,
  knownGadgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { formValuesAreReadFromTheForm } from './form-values-are-read-from-the-form.ts';

const operation = operationOf(contractFrom(gadgets), 'FindGadgets');
const keep = keepingProvider(operation);
type Parameters = Readonly<Record<string, string>>;
const MISPLACED = 'a request whose form stands in the query is answered with 200 with code 0 (success)';
const SIGNATURE = 'a request whose signature stands in the query is answered with 200 with code 0 (success)';
const BESIDE = 'box=box-899999 in the query beside a whole form is answered with 200 with code 5000 (unknown-resource)';

/** Where the providers of this test read: from the form and from the query. */
const providers: readonly {
  does: string;
  reads: (form: Parameters, query: Parameters) => Parameters;
  found: readonly string[];
}[] = [
  { does: 'reads the form alone', reads: (form) => form, found: [] },
  {
    does: 'reads the query where the form is empty',
    reads: (form, query) => (Object.keys(form).length > 0 ? form : query),
    found: [MISPLACED],
  },
  { does: 'reads both, the form first', reads: (form, query) => ({ ...query, ...form }), found: [MISPLACED] },
  { does: 'reads both, the query first', reads: (form, query) => ({ ...form, ...query }), found: [MISPLACED, BESIDE] },
  {
    does: 'reads what signs from the query where the form has none',
    reads: (form, query) => (Object.keys(form).length > 0 ? { Stamp: query['Stamp'] ?? '', ...form } : form),
    found: [SIGNATURE],
  },
  {
    does: 'lets the query change the form',
    reads: (form, query) => (Object.keys(form).length > 0 ? { ...form, ...query } : form),
    found: [SIGNATURE, BESIDE],
  },
];

for (const { does, reads, found } of providers)
  test(`${found.length === 0 ? 'is silent on' : 'fires on'} a provider that ${does}`, async () => {
    const context = contextOf({
      operation,
      resource: knownGadgets,
      send: (parameters, plan) => answer(reads, parameters, plan),
    });
    const violations = await violationsOf(formValuesAreReadFromTheForm, context);
    expect(violations.map(({ message }) => message)).toEqual(found);
    expect(new Set(violations.map(({ promise }) => promise))).toEqual(
      new Set(found.map(() => '/paths/~1index/post/requestBody')),
    );
    // What signs is not tried alone where the whole form shows it.
    expect(context.evidence.counts).toEqual({ 'misplaced values sent': found.includes(MISPLACED) ? 2 : 3 });
  });

function answer(
  reads: (form: Parameters, query: Parameters) => Parameters,
  parameters: Parameters,
  plan: RequestPlan,
): FakeAnswer {
  const isMoved = (name: string) => plan.misplaced === true || (plan.misplaced?.includes(name) ?? false);
  const [moved, kept] = [true, false].map((side) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => isMoved(name) === side)),
  );
  return keep(reads(kept ?? {}, { ...moved, ...plan.query }), plan);
}

for (const { of, body, found } of [
  { of: 'a refusal with a code that no one names', body: { code: 9999, message: 'no' }, found: [] },
  { of: 'what is no refusal at all', body: { code: 9999 }, found: ['200 with code 9999'] },
])
  test(`an empty form that is answered with ${of} gives ${found.length} violations`, async () => {
    const context = contextOf({
      operation,
      resource: knownGadgets,
      send: (parameters, plan) => (plan.misplaced ? { body } : keep(parameters, plan)),
    });
    expect((await violationsOf(formValuesAreReadFromTheForm, context)).map(({ received }) => received)).toEqual(found);
  });

for (const { does, items, found } of [
  { does: 'lists nothing for the name in the query', items: () => [], found: 1 },
  {
    does: 'loses an item now and then',
    items: (turn: number, all: object[]) => (turn === 1 ? all.slice(1) : all),
    found: 0,
  },
])
  test(`finds ${found} where a provider ${does}`, async () => {
    let turn = 0;
    const context = contextOf({
      operation,
      resource: knownGadgets,
      send: (_, plan) => {
        const all = [{ name: 'first' }, { name: 'second' }];
        const list = plan.query === undefined ? all : items((turn += 1), all);
        return plan.misplaced ? answers.refused : { body: { code: 0, message: '', data: { list } } };
      },
    });
    expect(await violationsOf(formValuesAreReadFromTheForm, context)).toHaveLength(found);
  });

test('leaves server errors to another check', async () => {
  expect(
    await violationsOf(
      formValuesAreReadFromTheForm,
      contextOf({ operation, resource: knownGadgets, send: () => ({ status: 500 }) }),
    ),
  ).toEqual([]);
});

test('applies to operations with a form', () => {
  expect(formValuesAreReadFromTheForm.appliesTo(operation)).toBe(true);
  expect(formValuesAreReadFromTheForm.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
