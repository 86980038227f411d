import { evaluateInvariant, instancesOf, type Invariant } from '../../../contract/index.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { Accepted } from '../../pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { mutationsOf } from './mutations-of.ts';
import { shortName } from './fields-of.ts';

/** One value breaks one rule of the contract, and keeps the schema and every other rule; the break is searched among small changes. */
export const ruleBroken = defineDerivation({
  name: 'rule-broken',
  *derive(contract) {
    for (const [pointer, invariants] of Map.groupBy(contract.operations.flatMap((operation) => operation.invariants), (invariant) => invariant.pointer)) {
      const [first] = invariants;
      if (first === undefined) continue;
      yield {
        where: `${shortName(first.schema)}/${pointer.split('/').at(-1)}`,
        title: `${first.message}`,
        promise: pointer,
        operations: invariants.map(({ operation }) => operation.id),
        wrap: changeSuccess((body, answer) => {
          const invariant = invariants.find(({ operation }) => operation.id === answer.operation.id);
          if (invariant !== undefined) breakRule(invariant, body, answer);
        }),
      };
    }
  },
});

/** Breaks the rule in the first place where that can be done. */
function breakRule(invariant: Invariant, body: JsonObject, answer: Accepted): void {
  const resource = Object.keys(answer.operation.contract.variables.resources).find((kind) => brokenRules(body, answer, kind).length === 0) ?? '';
  for (const [place, self] of invariant.instances.flatMap((pattern) => [...instancesOf(body, pattern)]))
    for (const changes of mutationsOf(answer.operation.contract, invariant.schema, self as Json)) {
      const changed = structuredClone(body);
      for (const [at, value] of changes) setAt(changed, place + at, value);
      if (answer.operation.contract.validate(answer.operation.success, changed).length > 0) continue;
      const broken = brokenRules(changed, answer, resource);
      if (broken.length !== 1 || broken[0] !== invariant.pointer) continue;
      for (const [at, value] of changes) setAt(body, place + at, value);
      return;
    }
}

function brokenRules(body: JsonObject, { operation, now, parameters }: Accepted, resource: string): string[] {
  const request = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
  const holds = (rule: Invariant): boolean => rule.instances.flatMap((pattern) => [...instancesOf(body, pattern)]).every(([, self]) => evaluateInvariant(rule, { self, request, resource, now }));
  return operation.invariants.filter((rule) => !holds(rule)).map(({ pointer }) => pointer);
}
