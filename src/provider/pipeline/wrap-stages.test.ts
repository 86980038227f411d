import { expect, test } from '#test';
import { answer } from './answer.ts';
import { type Asked, type Stages } from './stages.ts';
import { wrapStages, type StageWrappers } from './wrap-stages.ts';
import { Refusal } from './refusal.ts';

function stagesThatTell(told: string[]): Stages {
  const tell =
    <Value>(name: string, value: Value) =>
    (): Value => {
      told.push(name);
      return value;
    };
  return {
    authenticate: tell('authenticate', {}),
    authorise: tell('authorise', undefined),
    validate: tell('validate', {}),
    locate: tell('locate', { envelope: () => ({}), collection: () => undefined }),
    select: tell('select', { items: [], total: 0, count: 0 }),
    render: (given) => {
      told.push('render');
      return { refused: 'refusal' in given ? given.refusal.outcome : '' };
    },
    respond: ({ body }) => ({ status: 200, headers: {}, text: JSON.stringify(body) }),
  };
}
const ASK = {} as Asked;
const IN_ORDER = ['authenticate', 'authorise', 'validate', 'locate', 'select', 'render'];

test('runs the stages in the order in which a request is judged', () => {
  const told: string[] = [];
  answer(stagesThatTell(told), ASK);
  expect(told).toEqual(IN_ORDER);
});

for (const [at, stage] of (['authenticate', 'authorise', 'validate', 'locate', 'select'] as const).entries())
  test(`renders a refusal of ${stage} and runs no later stage but render`, () => {
    const told: string[] = [];
    const refusing = {
      ...stagesThatTell(told),
      [stage]: () => {
        throw new Refusal('throttled', stage);
      },
    };
    expect(answer(refusing, ASK).text).toBe('{"refused":"throttled"}');
    expect(told).toEqual([...IN_ORDER.slice(0, at), 'render']);
  });

test('throws an error that is no refusal', () => {
  expect(() =>
    answer(
      {
        ...stagesThatTell([]),
        select: () => {
          throw new TypeError('oops');
        },
      },
      ASK,
    ),
  ).toThrow('oops');
});

test('lays wrappers round each other, the last one outermost', () => {
  const counted = (add: string): StageWrappers => ({
    respond: (next) => (given) => ({ ...next(given), text: next(given).text + add }),
  });
  expect(answer(wrapStages(stagesThatTell([]), [counted('a'), counted('b')]), ASK).text).toBe('{"refused":""}ab');
});
