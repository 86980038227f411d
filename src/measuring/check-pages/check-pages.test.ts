import { expect, test } from '#test';
import { checks } from '../../checks/index.ts';
import { checkPagesIn } from '../../reporting/index.ts';
import { measureExamples } from './check-pages.ts';
import { commentOf } from './comment-of.ts';

test('every check has a page with all that a reader asks for, and a finding that it gave', () => {
  const pages = checkPagesIn();
  expect(pages.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const page of pages) {
    for (const text of [page.promises, page.why, page.mend]) expect(text, page.id).toMatch(/^[A-Z"`].*\.$/s);
    expect(page.breaks.length, page.id).toBeGreaterThan(0);
    expect(page.needs, page.id).toMatch(/^[a-zA-Z].*[^.]$/);
    expect(page.example?.message, page.id).toMatch(/\S/);
  }
});

test('reads what stands above a check as one paragraph', () => {
  expect(commentOf('pagination/count-equals-items')).toBe(
    'The count in an answer is the number of items in the same answer.',
  );
});

test('an example is a finding of the check about the promise that the fault breaks', async () => {
  const examples = new Map<string, unknown>();
  await measureExamples(['pagination/count-equals-items'], (id, example) => examples.set(id, example));
  expect(examples.get('pagination/count-equals-items')).toMatchObject({
    fault: expect.stringContaining('count'),
    message: expect.stringMatching(/^count is \d+, and the answer holds \d+ items?$/),
    status: 200,
  });
});
