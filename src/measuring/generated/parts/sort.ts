import fc from 'fast-check';
import type { Field } from './field.ts';
import type { AskedNode, Node, Part } from './part.ts';

const plans = fc.record({
  style: fc.constantFrom('fixed', 'apart', 'prefix', 'suffix', 'suffix-colon', 'by-direction'),
  several: fc.boolean(),
  unsaid: fc.boolean(),
  usual: fc.constantFrom('ascending', 'descending', undefined),
  second: fc.boolean(),
  unknown: fc.constantFrom('refused', 'ignored', undefined, undefined),
});
type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

const DIRECTIONS = { ascending: 'asc', descending: 'desc' };
const TEXT = { type: 'string' };

/** Every syntax of an order, with one key or several, and a default or none. Nothing where no field sorts. */
export const sort: fc.Arbitrary<(fields: readonly Field[]) => Part> = plans.map((plan) => (fields) => {
  const keys = Object.fromEntries(fields.flatMap(({ name, key }) => (key === undefined ? [] : [[name, key]])));
  const names = Object.keys(keys);
  if (names.length === 0) return {};
  const { said, parameters } = asked(plan, names);
  const order = { ...said, keys, ...usual(plan, names) };
  return { collection: { sort: { ...order, ...unknownKey(plan, order, parameters) } }, parameters };
});

/** Where the schema of a parameter lists the keys, it says that another one is refused. */
function unknownKey({ unknown }: Plan, order: Node, [by]: readonly AskedNode[]): Node {
  const isFree = by !== undefined && !('enum' in by.schema);
  return unknown !== undefined && isFree && (unknown === 'refused' || 'default' in order) ? { unknown } : {};
}

function asked({ style, several, unsaid }: Plan, names: readonly string[]): { said: Node; parameters: AskedNode[] } {
  const by = { name: 'sort', schema: TEXT, also: { 'x-role': 'sort' } };
  const separator = several ? { separator: ',' } : {};
  switch (style) {
    case 'fixed':
      return { said: {}, parameters: [] };
    case 'apart': {
      // A list of names is none of the names.
      const one = (choices: readonly string[]) => (several ? TEXT : { type: 'string', enum: choices });
      const order = { name: 'order', schema: one(['asc', 'desc']), also: { 'x-role': 'order' } };
      return {
        said: { by: 'sort', order: 'order', directions: DIRECTIONS, ...separator },
        parameters: [{ ...by, schema: one(names) }, order],
      };
    }
    case 'by-direction': {
      const schema = several ? TEXT : { type: 'string', enum: names };
      return {
        said: { ascending: 'sort_up', descending: 'sort_down', ...separator },
        parameters: ['sort_up', 'sort_down'].map((name) => ({ name, schema, also: { 'x-role': 'sort' } })),
      };
    }
    case 'prefix':
      return { said: { by: 'sort', syntax: { style }, ...separator }, parameters: [by] };
    default: {
      const between = style === 'suffix' ? ' ' : ':';
      const bare = unsaid ? { unsaid: 'ascending' } : {};
      const syntax = { style: 'suffix', between };
      return { said: { by: 'sort', syntax, directions: DIRECTIONS, ...separator, ...bare }, parameters: [by] };
    }
  }
}

function usual({ style, usual: direction, second, several }: Plan, names: readonly string[]): Node {
  const [key, next] = names;
  const chosen = direction ?? (style === 'fixed' ? 'ascending' : undefined);
  if (chosen === undefined) return {};
  const first = { key, direction: chosen };
  const isLong = second && (several || style === 'fixed');
  return { default: isLong && next !== undefined ? [first, { key: next, direction: 'descending' }] : first };
}
