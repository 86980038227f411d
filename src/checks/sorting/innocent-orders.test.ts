import { expect, test } from '#test';
import { judgeThings } from '../testing/index.ts';
import { defaultOrderIsDocumented } from './default-order-is-documented.ts';
import { everyPageIsInOrder } from './every-page-is-in-order.ts';

const saidOf = (key: string) => `sort: { keys: { key: ${key} }, default: { key: key, direction: ascending } }`;

for (const [title, key, field, values, isAccused] of [
  ['fractions of a second', '/made', 'made', ['2026-11-25T08:00:00Z', '2026-11-25T08:00:00.500Z'], false],
  ['code points beyond U+FFFF', '{ at: /name, compares: text }', 'name', ['\uFB01', '\u{1F680}'], false],
  ['UTF-16 units', '{ at: /name, compares: text }', 'name', ['\u{1F680}', '\uFB01'], true],
  ['names without regard to case', '{ at: /name, compares: text-ignoring-case }', 'name', ['apple', 'Banana'], false],
  ['a null between two values', '/size', 'size', [5, null, 3], true],
] as const)
  for (const check of [defaultOrderIsDocumented, everyPageIsInOrder])
    test(`${check.id} ${isAccused ? 'fires on' : 'is silent on'} ${title}`, async () => {
      const answer = () => values.map((value) => ({ [field]: value }));
      const { violations, context } = await judgeThings(check, { said: saidOf(key), answer });
      expect(violations.length > 0).toBe(isAccused);
      expect(context.evidence.counts['neighbours compared']).toBeGreaterThan(0);
    });

for (const check of [defaultOrderIsDocumented, everyPageIsInOrder])
  test(`${check.id} does not judge names in a collation that no one states, and says so`, async () => {
    const answer = () => ['apple', 'Banana', 'äpfel'].map((name) => ({ name }));
    const { violations, context } = await judgeThings(check, { said: saidOf('/name'), answer });
    expect(violations).toEqual([]);
    expect(context.evidence.counts).toEqual({});
    expect(context.evidence.notes[0]).toContain('the order by name is not judged');
  });
