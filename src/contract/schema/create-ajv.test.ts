import { expect, test } from '#test';
import { createAjv } from './create-ajv.ts';

for (const [format, text, isValid] of [
  ['date-time', '2026-01-02T03:04:05Z', true],
  ['date-time', '2026-01-02t03:04:05.678+01:00', true],
  ['date-time', '2026-01-02T03:04:05-0700', false],
  ['date-time', '2026-01-02T03:04:05+01', false],
  ['date-time', '2026-01-02T03:04:05', false],
  ['date-time', '2026-13-02T03:04:05Z', false],
  ['time', '03:04:05+01:00', true],
  ['time', '03:04:05+0100', false],
] as const)
  test(`${text} is ${isValid ? 'a' : 'no'} ${format} of RFC 3339`, () => {
    expect(createAjv().validate({ type: 'string', format }, text)).toBe(isValid);
  });
