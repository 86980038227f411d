import {
  exactJson,
  evaluateInvariant,
  instancesOf,
  type Invariant,
  type InvariantContext,
  membersRead,
  onlyMembers,
} from '../../contract/index.ts';
import type { Accepted, Json, JsonObject } from '../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { mutationsOf, type Change } from './fields/mutations-of.ts';
import { shortName } from './fields/short-name.ts';

/** One value breaks one rule of the contract, and keeps the schema and every other rule. It is found by trying small changes. */
export const ruleBroken = defineDerivation({
  name: 'rule-broken',
  *derive(contract) {
    for (const [pointer, invariants] of Map.groupBy(
      contract.operations.flatMap((operation) => operation.invariants),
      (invariant) => invariant.pointer,
    )) {
      const [first] = invariants;
      if (first === undefined) continue;
      const known: KnownChanges = new Map();
      yield {
        where: `${shortName(first.schema)}/${pointer.split('/').at(-1)}`,
        title: first.message,
        promise: pointer,
        operations: invariants.map(({ operation }) => operation.id),
        wrap: changeSuccess((body, answer) => {
          const invariant = invariants.find(({ operation }) => operation.id === answer.operation.id);
          if (invariant !== undefined) breakRule(invariant, body, { answer, known });
        }),
      };
    }
  },
});

/** Value, and what the rule reads of the request → the changes that break the rule in it. */
type KnownChanges = Map<string, readonly Change[] | undefined>;

/** Breaks the rule in every place where that can be done, so that an item is the same in every answer. */
function breakRule(
  invariant: Invariant,
  body: JsonObject,
  { answer, known }: { readonly answer: Accepted; readonly known: KnownChanges },
): void {
  const context = contextOf(body, answer);
  const read = membersRead(invariant.rule, 'request');
  for (const [place, self] of invariant.instances.flatMap((pattern) => [...instancesOf(body, pattern)])) {
    const key = exactJson([context.resource, onlyMembers(context.request, read), self]) ?? '';
    if (!known.has(key)) known.set(key, breakingChanges(invariant, self as Json, { body, place, context, answer }));
    const changes = known.get(key);
    for (const [at, value] of changes ?? []) setAt(body, place + at, value);
  }
}

interface Broken {
  readonly body: JsonObject;
  readonly place: string;
  readonly context: Omit<InvariantContext, 'self'>;
  readonly answer: Accepted;
}

/** The first small changes that break the rule, and keep the schema and all other rules. */
function breakingChanges(
  invariant: Invariant,
  self: Json,
  { body, place, context, answer: { operation } }: Broken,
): readonly Change[] | undefined {
  const { contract } = operation;
  return mutationsOf(contract, invariant.schema, self).find((changes) => {
    const changed = structuredClone(self);
    for (const [at, value] of changes) setAt(changed, at, value);
    if (
      contract.validate(invariant.schema, changed).length > 0 ||
      evaluateInvariant(invariant, { ...context, self: changed })
    )
      return false;
    const whole = structuredClone(body);
    for (const [at, value] of changes) setAt(whole, place + at, value);
    const others = operation.invariants.filter(({ pointer }) => pointer !== invariant.pointer);
    return others.every((rule) =>
      instancesNear(rule, whole, place).every((other) => evaluateInvariant(rule, { ...context, self: other })),
    );
  });
}

/** The values that a rule judges at the changed place, around it and inside of it. */
function instancesNear({ instances }: Invariant, body: JsonObject, place: string): unknown[] {
  return instances
    .flatMap((pattern) => [...instancesOf(body, pattern)])
    .filter(([at]) => at.startsWith(place) || place.startsWith(at))
    .map(([, self]) => self);
}

/** What a rule may look at. The kind of resource is the one whose rules the true answer keeps. */
function contextOf(
  body: JsonObject,
  { operation, now, parameters: request }: Accepted,
): Omit<InvariantContext, 'self'> {
  const kinds = Object.keys(operation.contract.variables.resources);
  const keeps = (resource: string): boolean =>
    operation.invariants.every((rule) =>
      rule.instances
        .flatMap((pattern) => [...instancesOf(body, pattern)])
        .every(([, self]) => evaluateInvariant(rule, { self, request, resource, now })),
    );
  return { request, resource: (kinds.length > 1 ? kinds.find(keeps) : kinds[0]) ?? '', now };
}
