import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../json-pointer.ts';
import type { Contract } from '../model/index.ts';
import { jointSchemas } from '../schema/walk-schema.ts';
import type { Change } from './change.ts';
import { componentName, type DescribedPlace } from './described-places.ts';

type Said = ReadonlyMap<string, unknown>;

/** The two contracts and the places that each describes. */
export interface Compared {
  readonly older: Contract;
  readonly newer: Contract;
}

/** What the extensions at one place say differently, which no comparison of OpenAPI documents sees. */
export function* extensionChanges(
  { older, newer }: Compared,
  before: DescribedPlace,
  after: DescribedPlace,
): Generator<Omit<Change, 'older' | 'newer'>> {
  const [old, young] = [saidAt(older, before), saidAt(newer, after)];
  for (const what of new Set([...old.keys(), ...young.keys()])) {
    const values = {
      ...(old.has(what) && { before: old.get(what) }),
      ...(young.has(what) && { after: young.get(what) }),
    };
    if (isDeepStrictEqual(values.before, values.after)) continue;
    yield {
      place: after.place,
      what,
      kind: !old.has(what) ? 'added' : young.has(what) ? 'changed' : 'removed',
      ...values,
    };
  }
}

/** What the extensions at a place say, one entry for each promise. Elements of lists are known by what they are about, never by their position. */
function saidAt(contract: Contract, { pointer }: DescribedPlace): Said {
  const name = componentName(contract, pointer);
  const said = jointSchemas(contract, pointer).flatMap(({ schema }) =>
    EXTENSIONS.flatMap(([extension, read]) =>
      read(withoutProvenance(schema[extension])).map(([about, value]) => [`${extension}${about}`, value] as const),
    ),
  );
  return new Map<string, unknown>([...(name === undefined ? [] : [['name', name] as const]), ...said]);
}

type Read = (value: unknown) => readonly (readonly [string, unknown])[];

const EXTENSIONS: readonly (readonly [string, Read])[] = [
  ['x-role', (value) => (value === undefined ? [] : [['', value]])],
  ['x-answers', members],
  ['x-outcomes', members],
  ['x-environment', members],
  ['x-invariants', (value) => listed(value, 'message', 'rule')],
  ['x-agrees', (value) => listed(value, 'message', 'values')],
  [
    'x-credentials',
    (value) =>
      isRecord(value) ? [...members({ ...value, broken: undefined }), ...members(value['broken'], ' broken')] : [],
  ],
  [
    'x-collection',
    (value) =>
      isRecord(value)
        ? [
            ...members({ ...value, filters: undefined, promises: undefined }),
            ...(Array.isArray(value['filters'])
              ? value['filters'].map((filter) => [` filter ${String(filter?.parameter)}`, filter] as const)
              : []),
            ...members(value['promises'], ' promise'),
          ]
        : [],
  ],
];

function members(value: unknown, about = ''): [string, unknown][] {
  return Object.entries(isRecord(value) ? value : {})
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [`${about} ${name}`, outcomesOr(member)]);
}

/** `{ outcomes: [..] }` is compared as its list, because it says nothing else. */
function outcomesOr(member: unknown): unknown {
  return isRecord(member) && Object.keys(member).join() === 'outcomes' ? member['outcomes'] : member;
}

function listed(value: unknown, key: string, said: string): [string, unknown][] {
  return Array.isArray(value) ? value.map((element) => [` "${String(element?.[key])}"`, element?.[said]]) : [];
}

/** The provenance is left out, because who promises something is no part of what is promised. */
function withoutProvenance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'x-provenance')
      .map(([key, member]) => [key, withoutProvenance(member)]),
  );
}
