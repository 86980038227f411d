import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { undocumentedFieldsAreReported } from './undocumented-fields-are-reported.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const sound = { shelf_id: 's', total: 0, widgets: [] };

const cases = [
  {
    title: 'is silent on documented fields',
    answer: { body: { ...sound, widgets: [{ colour: 'red', text: 'a' }] } },
    want: [],
  },
  { title: 'reports a field of the body', answer: { body: { ...sound, extra: 1 } }, want: [['/extra']] },
  {
    title: 'reports a field of many items once',
    answer: { body: { ...sound, widgets: [{ weight: 1 }, { weight: 2 }] } },
    want: [['/widgets/*/weight']],
  },
  {
    title: 'reports each object by itself',
    answer: { body: { ...sound, extra: 1, widgets: [{ weight: 1, age: 2 }] } },
    want: [['/widgets/*/weight', '/widgets/*/age'], ['/extra']],
  },
  {
    title: 'is silent on the keys of a map',
    answer: { body: { ...sound, widgets: [{ labels: { any: { value: 'a' } } }] } },
    want: [],
  },
  {
    title: 'looks into the values of a map',
    answer: { body: { ...sound, widgets: [{ labels: { a: { by: 1 }, b: { by: 2 } } }] } },
    want: [['/widgets/*/labels/*/by']],
  },
  {
    title: 'knows the fields of every branch',
    answer: { body: { ...sound, widgets: [{ size: { width: 1, height: 2 } }] } },
    want: [],
  },
  {
    title: 'reports a field that no branch has',
    answer: { body: { ...sound, widgets: [{ size: { depth: 1 } }] } },
    want: [['/widgets/*/size/depth']],
  },
  {
    title: 'looks into errors',
    answer: { status: 404, body: { error_code: 'W.0404', error_msg: 'no', hint: 'x' } },
    want: [['/hint']],
  },
];

for (const { title, answer, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(undocumentedFieldsAreReported, context);
    expect(violations.map(({ received }) => received)).toEqual(want);
    expect(
      violations.every(({ kind, promise }) => kind === 'information' && operation.contract.node(promise) !== undefined),
    ).toBe(true);
    expect(context.evidence.counts).toEqual({ 'bodies walked': 1 });
  });
}

test('counts nothing where there is no JSON', async () => {
  const context = contextOf({ operation, exchange: { text: '<html>' } });
  expect(await violationsOf(undocumentedFieldsAreReported, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({});
});

test('applies to every operation', () => expect(undocumentedFieldsAreReported.appliesTo()).toBe(true));
