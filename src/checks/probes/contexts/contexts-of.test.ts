import { expect, test } from '#test';
import { contractFrom, knownWidgets, operationOf, widgets } from '../../testing/index.ts';
import { contextsOf, fullContextsOf } from './contexts-of.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const named = (name: string) => operation.parameters.filter((parameter) => parameter.name === name);
const other = { name: 'second', parameters: { shelf_id: 's-2' } };

test('the first context holds all that the operation offers', () => {
  const [first] = contextsOf(operation, { resources: [knownWidgets, other] }, named('limit'));
  expect(first?.says).toBe('colour=red, text=0, since=0, offset=2, second');
  expect(first?.plan).toEqual({
    parameters: { colour: 'red', text: '0', since: '0', offset: '2' },
    resource: other,
  });
});

test('every value meets every other value in some context, and its absence too', () => {
  const says = contextsOf(operation, { resources: [knownWidgets, other] }, named('limit')).map((context) =>
    context.says.split(', '),
  );
  const values = ['colour=red', 'colour=green', 'text=0', 'since=0', 'offset=2', 'second'];
  for (const one of values)
    for (const another of values.filter((each) => each.split('=')[0] !== one.split('=')[0])) {
      expect(says.some((each) => each.includes(one) && each.includes(another))).toBe(true);
      expect(says.some((each) => each.includes(one) && !each.includes(another))).toBe(true);
    }
});

test('the contexts that hold most take every value in turn', () => {
  const schemes = ['token', 'key', 'signature'].map((name) => ({ name, form: name as 'token' }));
  expect(
    fullContextsOf(operation, { resources: [knownWidgets, other], schemes }, named('limit')).map(({ says }) => says),
  ).toEqual([
    'colour=red, text=0, since=0, offset=2, second, signed in by key',
    'colour=green, text=0, since=0, offset=2, signed in by signature',
    'colour=red, text=0, since=0, offset=2, second',
  ]);
});

test('a value that is judged is in no context, and a name is judged about its own resource', () => {
  const contexts = contextsOf(operation, { resources: [knownWidgets, other] }, named('shelf_id'));
  expect(contexts.every(({ plan }) => plan.resource === undefined)).toBe(true);
  expect(
    contextsOf(operation, { resources: [knownWidgets] }, named('colour')).every(({ says }) => !says.includes('colour')),
  ).toBe(true);
});

for (const [sort, says] of [
  [
    "sort: { by: by, syntax: { style: suffix, between: ' ' }, directions: { ascending: asc, descending: desc }, keys: { size: /first, last: /last } }",
    ['by=size desc', 'by=last asc'],
  ],
  ['sort: { by: by, syntax: { style: prefix }, keys: { size: /first } }', ['by=-size', 'by=size']],
] as const)
  test(`a parameter of the order takes an order, though its schema allows any text: ${says.join(' and ')}`, () => {
    const sorted = widgets
      .replace(
        '- { name: tag,',
        '- { name: by, in: query, x-role: sort, schema: { type: string } }\n        - { name: tag,',
      )
      .replace('        filters:\n', `        ${sort}\n        filters:\n`);
    const contexts = contextsOf(operationOf(contractFrom(sorted), 'ListWidgets'), { resources: [knownWidgets] }, []);
    const said = contexts.flatMap((context) => context.says.split(', ')).filter((text) => text.startsWith('by='));
    expect(new Set(said)).toEqual(new Set(says));
  });
