import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, gadgets, widgets } from '../testing/index.ts';
import { bodyMatchesSchema } from './body-matches-schema.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
const ruling = operationOf(
  contractFrom(
    widgets.replace(
      'shelf_name: { type: string }',
      'shelf_name: { type: string, not: { const: none }, description: No shelf is called so. }',
    ),
  ),
  'ListWidgets',
);
const sound = { shelf_id: 's', total: 1, widgets: [{ colour: 'red' }] };
const COLOUR = '/components/schemas/Widget/properties/colour';

const cases = [
  { title: 'is silent on a sound body', operation, answer: { body: sound }, want: [] },
  {
    title: 'points to the broken keyword',
    operation,
    answer: { body: { ...sound, total: '1' } },
    want: [['/total', '/components/schemas/Widgets/properties/total/type']],
  },
  {
    title: 'makes one violation of a field that is broken in 300 items',
    operation,
    answer: { body: { ...sound, widgets: Array.from({ length: 300 }, () => ({ colour: 'blue' })) } },
    want: [['/widgets/0/colour', `${COLOUR}/enum`]],
    message: /is "blue" \(the first of 300 places\)$/,
  },
  {
    title: 'keeps distinct promises apart',
    operation,
    answer: { body: { ...sound, widgets: [{}, { colour: 'blue' }] } },
    want: [
      ['/widgets/0/colour', COLOUR],
      ['/widgets/1/colour', `${COLOUR}/enum`],
    ],
  },
  {
    title: 'says why something is ruled out',
    operation: ruling,
    answer: { body: { ...sound, shelf_name: 'none' } },
    want: [['/shelf_name', '/components/schemas/Widgets/properties/shelf_name/not']],
    message: /^\/shelf_name is "none", which is ruled out: No shelf is called so$/,
  },
  {
    title: 'points to a field that is absent',
    operation,
    answer: { body: { shelf_id: 's', widgets: [] } },
    want: [['/total', '/components/schemas/Widgets/properties/total']],
  },
  {
    title: 'looks only into the branch of success',
    operation: envelope,
    answer: { body: { code: 0, message: '', data: [] } },
    want: [['/data', '/components/schemas/Found/properties/data/type']],
  },
  { title: 'leaves errors to another check', operation, answer: { status: 404, body: {} }, want: [], judged: 0 },
  {
    title: 'leaves an error in disguise to another check',
    operation,
    answer: { body: { error_code: 'W.0001', error_msg: 'no' } },
    want: [],
    judged: 0,
  },
  { title: 'leaves what is no JSON to another check', operation, answer: { text: '<html>' }, want: [], judged: 0 },
];

for (const { title, operation, answer, want, message, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(bodyMatchesSchema, context);
    expect(violations.map(({ at, promise }) => [at, promise])).toEqual(want);
    if (message) expect(violations[0]?.message).toMatch(message);
    expect(context.evidence.counts['successful bodies validated'] ?? 0).toBe(judged);
  });
}

test('applies to every operation', () => expect(bodyMatchesSchema.appliesTo()).toBe(true));
