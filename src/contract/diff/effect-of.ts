import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../json-pointer.ts';
import type { Change, Effect } from './change.ts';

type Compare = (before: unknown, after: unknown) => Effect;

/** Keywords that no program reads. */
const WORDING = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'name',
  'key',
  'order',
  'x-role',
  'promised by',
]);

/** How two values of a keyword compare. Any other keyword is stricter where it is new, looser where it is gone, and else different. */
const COMPARED: Readonly<Record<string, Compare>> = {
  type: sets,
  enum: sets,
  required: (before, after) => opposite(sets(before, after)),
  outcomes: sets,
  status: sets,
  'x-answers': sets,
  'x-credentials': sets,
  ...Object.fromEntries(
    ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map((keyword) => [keyword, lowerBounds]),
  ),
  ...Object.fromEntries(
    ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map((keyword) => [
      keyword,
      (before, after) => opposite(lowerBounds(before, after)),
    ]),
  ),
};

/** What a change does to the values that are allowed. */
export function effectOf({ what, kind, before, after }: Change): Effect {
  if (what === undefined) return effectOfWhole(kind, before ?? after);
  if (WORDING.has(what)) return 'wording';
  const isBranch = what.startsWith('branch of');
  if (kind === 'added') return isBranch ? 'looser' : 'stricter';
  if (kind === 'removed') return isBranch ? 'stricter' : 'looser';
  return COMPARED[what.split(' ')[0] ?? '']?.(before, after) ?? 'different';
}

/** Of a field or a parameter as a whole. One that nobody has to send is offered or withdrawn. */
function effectOfWhole(kind: Change['kind'], node: unknown): Effect {
  const required = isRecord(node) && node['required'] === true;
  if (kind === 'added') return required ? 'stricter' : 'offered';
  return kind === 'removed' ? 'withdrawn' : 'different';
}

/** Of allowed values: fewer is stricter. The same in another order is wording. */
function sets(before: unknown, after: unknown): Effect {
  const [old, young] = [membersOf(before), membersOf(after)];
  const includes = (whole: readonly unknown[], part: readonly unknown[]) =>
    part.every((member) => whole.some((other) => isDeepStrictEqual(other, member)));
  if (includes(old, young)) return includes(young, old) ? 'wording' : 'stricter';
  return includes(young, old) ? 'looser' : 'different';
}

function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function lowerBounds(before: unknown, after: unknown): Effect {
  const [old, young] = [Number(before ?? Number.NEGATIVE_INFINITY), Number(after ?? Number.NEGATIVE_INFINITY)];
  return old === young ? 'wording' : young > old ? 'stricter' : 'looser';
}

function opposite(effect: Effect): Effect {
  if (effect === 'stricter') return 'looser';
  return effect === 'looser' ? 'stricter' : effect;
}
