import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { contextsOf } from './contexts-of.ts';
import { withExtremes } from './with-extremes.ts';

const listWidgets = operationOf(contractFrom(widgets), 'ListWidgets');
const here = { resources: [{ name: 'shelf', parameters: {} }] };
const contexts = contextsOf(listWidgets, here, []);

test('leaves the first context, and asks for the smallest and the largest pages in the others', () => {
  const [first, second, third, ...more] = withExtremes(listWidgets, contexts, 3);
  expect(first).toBe(contexts[0]);
  expect(second?.plan.parameters).toMatchObject({ offset: '0', limit: '1' });
  expect(third?.plan.parameters).toMatchObject({ offset: '0', limit: '100' });
  expect(third?.says).toMatch(/offset=0, limit=100$/);
  expect(third?.says.match(/limit=/g)).toHaveLength(1);
  expect(third?.names.filter((name) => name === 'limit')).toHaveLength(1);
  expect(more).toEqual([]);
});

test('has as many contexts where there is one only', () => {
  const says = withExtremes(listWidgets, contexts.slice(0, 1), 3).map((context) => context.says);
  expect(says).toEqual([contexts[0]?.says, 'offset=0, limit=1', 'offset=0, limit=100']);
});

test('takes the contexts in turn where no number has a bound, and none where there is none', () => {
  const parameters = listWidgets.parameters.filter(({ role }) => role === 'filter');
  const few = { ...listWidgets, parameters };
  const own = contextsOf(few, here, []);
  expect(withExtremes(few, own, 3)).toEqual([own[0], own[1], own[2 % own.length]]);
  expect(withExtremes(few, [], 3)).toEqual([]);
});
