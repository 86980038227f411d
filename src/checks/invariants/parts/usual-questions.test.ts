import { expect, test } from '#test';
import { answerNotes, contextOf, exchangeOf, listNotes, someNotes } from '../../testing/index.ts';
import type { CheckContext } from '../../check.ts';
import { usualQuestions } from './usual-questions.ts';

const plain = exchangeOf({ body: answerNotes(someNotes, {}) });
const signedIn = { ...listNotes, security: ['token', 'key'] };
const credentials = ['token', 'key', 'other'].map((name) => ({
  scheme: { name, form: name, methods: [] },
  ways: [],
  variants: {},
  methods: [],
})) as unknown as CheckContext['credentials'];

function asked(about: Partial<CheckContext>): readonly string[] {
  const context = { ...contextOf({ operation: signedIn }), ...about };
  return usualQuestions(context, plain).map(({ parameters, resource, credentials: { scheme } = {} }) =>
    [scheme, resource?.name, ...Object.entries(parameters ?? {}).flat()].filter(Boolean).join(' '),
  );
}

test('each form of credentials that opens the operation asks for everything, and then for one thing', () => {
  const first = asked({ credentials });
  expect(first.slice(0, 2)).toEqual(['token', 'key']);
  expect(first.slice(2, 6)).toEqual([
    expect.stringMatching(/^token kind /),
    expect.stringMatching(/^key kind /),
    'token',
    'key',
  ]);
  expect(first.join()).not.toContain('other');
});

test('every item is asked for by its own values, and every further resource', () => {
  const resources = ['one', 'two', 'three'].map((name) => ({ name, parameters: {} }));
  const [resource] = resources;
  const all = new Set(asked({ credentials, resources, ...(resource && { resource }) }));
  const kinds = new Set(someNotes.map(({ kind }) => kind));
  for (const kind of kinds)
    expect(
      [...all].some((each) => each.includes(`kind ${kind}`)),
      kind,
    ).toBe(true);
  expect([...all].filter((each) => /two|three/.test(each)).length).toBeGreaterThan(1);
  expect(
    all
      .values()
      .filter((each) => each.includes('one'))
      .toArray(),
  ).toEqual([]);
});

test('the usual credentials ask where none has a name', () => {
  expect(new Set(asked({})).has('')).toBe(true);
});
