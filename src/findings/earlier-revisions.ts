import { isDeepStrictEqual } from 'node:util';
import type { Violation } from '../judgement/index.ts';
import {
  isRecord,
  outcomesOf,
  revisionsOf,
  schemaOf,
  type Contract,
  type JsonPointer,
  type Operation,
} from '../contract/index.ts';
import type { Promised } from './promised.ts';

/** What an earlier revision says at the place of a violation, where it allows what was received. */
interface Allowance {
  readonly claim: unknown;
  /** Into the earlier revision. */
  readonly pointer: JsonPointer;
}

/** One operation in the contract and in an earlier revision. */
interface Pair {
  readonly operation: Operation;
  readonly older: Operation;
}

/**
 * The earlier revisions that allow what a violation shows. The finding names them as rivals that the provider follows.
 */
export function earlierRevisions(operation: Operation, violation: Violation): Promised['rivals'][number][] {
  const { contract } = operation;
  return revisionsOf(contract)
    .filter(({ version }) => version < contract.version)
    .flatMap((revision) => {
      const older = revision.operations.find(({ id }) => id === operation.id);
      const allowance = older && allowanceOf({ operation, older }, violation);
      if (!allowance) return [];
      const { file, line } = revision.position(allowance.pointer);
      return [
        {
          claim: allowance.claim,
          source: `revision of ${revision.version}`,
          section: `${file}:${line}`,
          followed: true,
        },
      ];
    });
}

function allowanceOf(pair: Pair, violation: Violation): Allowance | undefined {
  const { operation, older } = pair;
  const isAbout = (pointer: JsonPointer) =>
    violation.promise === pointer || violation.promise.startsWith(`${pointer}/`);
  const rule = operation.invariants.find(({ pointer }) => isAbout(pointer));
  if (rule)
    return older.invariants.some(({ message }) => message === rule.message)
      ? undefined
      : noPromise(older, 'no such rule');
  const parameter = operation.parameters.find(({ pointer }) => isAbout(pointer));
  if (parameter) return allowanceOfParameter(older, parameter.name, violation);
  if (operation.collection && isAbout(operation.collection.pointer)) return allowanceOfList(pair, violation);
  return allowanceOfValue(pair, violation);
}

/** For a value in the body that breaks the contract and keeps the earlier revision. */
function allowanceOfValue({ operation, older }: Pair, { at, exchange }: Violation): Allowance | undefined {
  const { response } = exchange ?? {};
  if (at === undefined || !response || !outcomesOf(operation.contract, response).includes('success')) return undefined;
  const isBroken = ({ contract, success }: Operation) =>
    contract.validate(success, response.body).some((issue) => issue.at === at);
  if (!isBroken(operation) || isBroken(older)) return undefined;
  const pointer = schemaOf(older.contract, older.success, at);
  return pointer === undefined
    ? noPromise(older, 'no such field')
    : { claim: claimAt(older.contract, pointer), pointer };
}

/** For a parameter whose value was answered as the earlier revision says. */
function allowanceOfParameter(older: Operation, name: string, { promise, exchange }: Violation): Allowance | undefined {
  const known = older.parameters.find((parameter) => parameter.name === name);
  if (!known) return noPromise(older, `no parameter ${name}`);
  const bad = /\/x-answers\/(\w+)/.exec(promise)?.[1];
  const answer = Object.entries(known.answers).find(([kind]) => kind === bad)?.[1];
  const outcomes: readonly string[] = exchange?.response ? outcomesOf(older.contract, exchange.response) : [];
  return answer?.outcomes.some((outcome) => outcomes.includes(outcome))
    ? { claim: { outcomes: answer.outcomes }, pointer: answer.promise }
    : undefined;
}

/** For a list that does what the earlier revision says or leaves open. */
function allowanceOfList({ operation, older }: Pair, { promise, follows }: Violation): Allowance | undefined {
  const { contract, collection } = operation;
  const filter = collection?.filters.find(({ pointer }) => promise.startsWith(pointer));
  const same = filter && older.collection?.filters.find(({ parameter }) => parameter.name === filter.parameter.name);
  if (filter)
    return same
      ? followed(older.contract, same.pointer, follows)
      : noPromise(older, `no filter ${filter.parameter.name}`);
  const path = promise.slice(collection?.pointer.length);
  const pointer = `${older.collection?.pointer ?? ''}${path}`;
  const isSaid = older.collection !== undefined && older.contract.node(pointer) !== undefined;
  if (!isSaid) return noPromise(older, `no ${path.split('/').at(-1)}`);
  return isDeepStrictEqual(claimAt(older.contract, pointer), claimAt(contract, promise))
    ? undefined
    : followed(older.contract, pointer, follows);
}

/** The claim of the earlier revision at the pointer, where the check saw that the provider follows it. */
function followed(contract: Contract, pointer: JsonPointer, follows: unknown): Allowance | undefined {
  const claim = claimAt(contract, pointer);
  const isFollowed =
    isRecord(follows) &&
    isRecord(claim) &&
    Object.entries(follows).every(([key, value]) => isDeepStrictEqual(claim[key], value));
  return isFollowed ? { claim, pointer } : undefined;
}

/** The earlier revision makes no such promise. */
function noPromise({ pointer }: Operation, claim: string): Allowance {
  return { claim, pointer };
}

/** A node of the contract without its description and its provenance. */
function claimAt(contract: Contract, pointer: JsonPointer): unknown {
  const node = contract.node(pointer);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'description' && key !== 'x-provenance')
      .map(([key, value]) => [key, Array.isArray(value) ? value.map(withoutProvenance) : value]),
  );
}

function withoutProvenance(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'x-provenance')) : value;
}
