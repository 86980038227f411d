import { type Collection, type InvariantContext, type JsonPointer, type Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import type { AskedRules } from '../pipeline/resource.ts';
import { readText } from '../pipeline/sent-text.ts';
import { type Kept, keepRules, type PlacedRule } from '../rules/index.ts';
import { InstancesInTurn } from './instances-in-turn.ts';

/** What rules know of a resource: its name, and the parameters that name it. */
export type KnownOfResource = Pick<InvariantContext, 'resource' | 'request' | 'now'>;

/** Items or answers in a row for which a rule could not be kept, before it is taken to be one that cannot be kept. */
const PATIENCE = 30;

/** Makes the rules of the items hold for one item. Gives whether to take the item. */
export function itemRules({ contract, collection, invariants }: Operation, context: KnownOfResource) {
  const list = collection?.items ?? '';
  const rules = new PatientRules(
    invariants.flatMap((invariant): PlacedRule[] =>
      invariant.instances
        .filter((pattern) => isBelow(pattern, `${list}/*`))
        .map((pattern) => ({ invariant, pattern: pattern.slice(list.length + 2) })),
    ),
  );
  const schema = collection?.item.schema ?? '';
  const others = new InstancesInTurn(contract, schema);
  return (value: JsonObject): boolean => rules.keep({ contract, schema, value, context, another: () => others.next() });
}

/** Makes the rules of a whole answer hold, without a change of its items or of what is said about the list. Equal requests are answered alike. */
export function answerRules({ contract, collection, invariants, parameters, success }: Operation, resource: string) {
  const rules = new PatientRules(
    invariants.flatMap((invariant): PlacedRule[] =>
      invariant.instances
        .filter((pattern) => collection === undefined || !isBelow(pattern, collection.items))
        .map((pattern) => ({ invariant, pattern })),
    ),
  );
  const others = new InstancesInTurn(contract, success);
  const fixed = collection ? placesOf(collection) : [];
  return (value: JsonObject, { request, now }: AskedRules): void => {
    if (rules.isEmpty) return;
    others.restart();
    const sent = parameters.flatMap((parameter): [string, string][] => {
      const text = readText(parameter, request);
      return text === undefined ? [] : [[parameter.name, text]];
    });
    rules.keep({
      contract,
      schema: success,
      value,
      context: { resource, request: Object.fromEntries(sent), now },
      another: () => others.next(),
      isFixed: (at) => fixed.some((place) => isBelow(at, place) || isBelow(place, at)),
    });
  };
}

/** Rules of which those are given up that cannot be kept. */
class PatientRules {
  readonly #rules: readonly PlacedRule[];
  readonly #failures = new Map<PlacedRule, number>();

  constructor(rules: readonly PlacedRule[]) {
    this.#rules = rules;
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** Gives whether every rule holds that is not given up. */
  keep(kept: Kept): boolean {
    const rules = this.#rules.filter((rule) => (this.#failures.get(rule) ?? 0) < PATIENCE);
    const broken = keepRules(kept, rules);
    for (const rule of rules) this.#failures.set(rule, broken.includes(rule) ? (this.#failures.get(rule) ?? 0) + 1 : 0);
    return broken.length === 0;
  }
}

/** Where the items stand, and everything that is said about the list. */
function placesOf({ items, total, count, pages, more, left, paging, links = {} }: Collection): JsonPointer[] {
  const next = paging && 'next' in paging ? paging.next : undefined;
  const fields = [total, count, pages, more, left, next, ...Object.values(links)];
  return [items, ...fields.flatMap((field) => (field?.at === undefined ? [] : [field.at]))];
}

function isBelow(pattern: string, place: string): boolean {
  return pattern === place || pattern.startsWith(`${place}/`);
}
