import { expect, test } from '#test';
import type { Change, Side } from './change.ts';
import { gradeChange } from './grade-change.ts';

type Row = readonly [string, Side, Partial<Change>, providers: boolean, consumers: boolean];

/** What a change breaks: a provider that has to do more, a consumer that gets more or may send less. */
const ROWS: readonly Row[] = [
  [
    'a narrower type of an answer',
    'response',
    { what: 'type', kind: 'changed', before: ['integer', 'string'], after: 'integer' },
    true,
    false,
  ],
  [
    'a wider type of an answer',
    'response',
    { what: 'type', kind: 'changed', before: 'integer', after: ['string', 'integer'] },
    false,
    true,
  ],
  [
    'another type of an answer',
    'response',
    { what: 'type', kind: 'changed', before: 'number', after: 'object' },
    true,
    true,
  ],
  [
    'a further value in an answer',
    'response',
    { what: 'enum', kind: 'changed', before: ['a'], after: ['a', 'b'] },
    false,
    true,
  ],
  [
    'a further value that may be sent',
    'request',
    { what: 'enum', kind: 'changed', before: ['a'], after: ['a', 'b'] },
    true,
    false,
  ],
  [
    'a value that may be sent no more',
    'request',
    { what: 'enum', kind: 'changed', before: ['a', 'b'], after: ['b'] },
    false,
    true,
  ],
  [
    'values in another order',
    'request',
    { what: 'enum', kind: 'changed', before: ['a', 'b'], after: ['b', 'a'] },
    false,
    false,
  ],
  [
    'a field that answers must have',
    'response',
    { what: 'required', kind: 'changed', before: ['a'], after: ['b', 'a'] },
    true,
    false,
  ],
  [
    'a field that answers need not have',
    'response',
    { what: 'required', kind: 'changed', before: ['a', 'b'], after: ['a'] },
    false,
    true,
  ],
  ['a new optional field', 'response', { kind: 'added', after: { type: 'string' } }, false, false],
  ['a field that is gone', 'response', { kind: 'removed', before: { type: 'string' } }, false, true],
  ['a new optional parameter', 'request', { kind: 'added', after: { name: 'a' } }, true, false],
  ['a new required parameter', 'request', { kind: 'added', after: { name: 'a', required: true } }, false, true],
  ['a parameter that is gone', 'request', { kind: 'removed', before: { name: 'a' } }, false, true],
  ['a higher minimum of an answer', 'response', { what: 'minimum', kind: 'changed', before: 0, after: 1 }, true, false],
  ['a lower minimum of a parameter', 'request', { what: 'minimum', kind: 'changed', before: 1, after: 0 }, true, false],
  [
    'a lower maximum of a parameter',
    'request',
    { what: 'maximum', kind: 'changed', before: 1000, after: 500 },
    false,
    true,
  ],
  ['a new pattern of an answer', 'response', { what: 'pattern', kind: 'added', after: '^a$' }, true, false],
  ['a new rule', 'response', { what: 'x-invariants "a"', kind: 'added', after: 'true' }, true, false],
  ['a rule that is gone', 'response', { what: 'x-invariants "a"', kind: 'removed', before: 'true' }, false, true],
  [
    'another rule',
    'response',
    { what: 'x-invariants "a"', kind: 'changed', before: 'true', after: 'false' },
    true,
    true,
  ],
  [
    'fewer outcomes of a bad value',
    'response',
    { what: 'x-answers invalid', kind: 'changed', before: ['a', 'b'], after: ['a'] },
    true,
    false,
  ],
  ['another default', 'request', { what: 'default', kind: 'changed', before: 10, after: 1000 }, true, true],
  ['a further branch of an answer', 'response', { what: 'branch of anyOf/1', kind: 'added', after: {} }, false, true],
  ['a rule of a new field', 'offer', { what: 'x-invariants "a"', kind: 'added', after: 'true' }, false, false],
  ['other words', 'response', { what: 'description', kind: 'changed', before: 'a', after: 'b' }, false, false],
  ['a type among words', 'words', { what: 'type', kind: 'changed', before: 'a', after: 'b' }, false, false],
];

for (const [title, side, change, providers, consumers] of ROWS) {
  test(`${title} breaks ${[providers && 'providers', consumers && 'consumers'].filter(Boolean).join(' and ') || 'nobody'}`, () => {
    const graded = gradeChange({ place: 'here', kind: 'changed', ...change }, side);
    expect([graded.providers === 'breaking', graded.consumers === 'breaking']).toEqual([providers, consumers]);
  });
}
