import { expect, test } from '#test';
import { contractFrom, knownWidgets, operationOf, widgets } from '../../testing/index.ts';
import { fullContextsOf } from './contexts-of.ts';
import { factorsOf } from './factors-of.ts';

const operation = operationOf(
  contractFrom(
    widgets.replace(
      '- { name: offset',
      `- { name: agent, in: query, schema: { type: string, examples: [suite/1, other] } }
        - { name: part, in: query, x-role: resource, schema: { type: string, default: whole } }
        - { name: offset`,
    ),
  ),
  'ListWidgets',
);
const about = (part: string) => [{ ...knownWidgets, parameters: { ...knownWidgets.parameters, part } }];
const saidOf = (part: string, judged = '') =>
  factorsOf(
    operation,
    { resources: about(part) },
    operation.parameters.filter(({ name }) => name === judged),
  ).map(([first]) => first?.says);

test('a documented example is offered, and a part of the name that is the default may be left out', () => {
  expect(saidOf('whole')).toEqual(expect.arrayContaining(['agent=suite/1', 'no part']));
});

test('a part of the name that is not the default is left out beside a name of nothing alone, and what is judged never is', () => {
  expect(saidOf('half')).not.toContain('no part');
  expect(saidOf('half', 'shelf_id')).toContain('no part');
  expect(saidOf('whole', 'part')).not.toContain('no part');
  expect(saidOf('whole', 'agent')).not.toContain('agent=suite/1');
});

test('where the most is offered, a part of the name is left out and sent in turn', () => {
  const says = fullContextsOf(operation, { resources: about('whole') }, []).map((context) => context.says.split(', '));
  expect(says.map((said) => [said.includes('agent=suite/1'), said.includes('no part')])).toEqual([
    [true, true],
    [true, false],
  ]);
});

test('no later page is offered where one past the end is refused, because the other values may leave no second page', () => {
  const saidOfPage = (answers: string) => {
    const text = widgets.replace('default: 0 } }', `default: 0 }${answers} }`);
    const list = operationOf(contractFrom(text), 'ListWidgets');
    return factorsOf(list, { resources: [knownWidgets] }, []).flatMap((factor) => factor[0]?.says ?? []);
  };
  expect(saidOfPage('')).toContain('offset=2');
  expect(saidOfPage(', x-answers: { past-the-end: { outcomes: [unknown-resource] } }')).toContain('offset=0');
});
