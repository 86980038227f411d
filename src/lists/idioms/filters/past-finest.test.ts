import { expect, test } from '#test';
import { pastFinest } from './past-finest.ts';

const written = { unit: 'date-time' } as const;

for (const [values, bound] of [
  [['2026-01-01T00:00:00.250Z', '2026-01-01T00:00:00.250037Z'], '2026-01-01T00:00:00.250038Z'],
  [['2026-01-01T00:00:00.250039Z', '2026-01-01T00:00:00.2500371+02:00'], '2026-01-01T00:00:00.2500372+02:00'],
  [['2026-01-01T00:00:00.250Z', '2026-01-01T00:00:00.250039Z', 7, null], undefined],
] as const)
  test(`of ${values.join(', ')} is ${bound ?? 'none'}`, () => expect(pastFinest(values, written)).toBe(bound));

test('is none where times are counted', () => {
  expect(pastFinest(['2026-01-01T00:00:00.250037Z'], { unit: 'milliseconds' })).toBeUndefined();
});
