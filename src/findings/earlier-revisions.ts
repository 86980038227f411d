import type { Violation } from '../checks/index.ts';
import { isRecord, outcomesOf, parameterIssues, parentPointer, readParameter, revisionsOf, schemaOf, type Contract, type JsonPointer, type Operation, type Parameter } from '../contract/index.ts';
import type { Promised } from './model.ts';

type Rival = Promised['rivals'][number];

/** What an earlier revision says at the place of a violation, where it allows what was received there. */
interface Allowance {
  readonly claim: unknown;
  /** Into the earlier revision. */
  readonly pointer: JsonPointer;
}

/** The earlier revisions that allow what a violation shows, as rivals that the provider follows. */
export function earlierRevisions(operation: Operation, violation: Violation): Rival[] {
  const { contract } = operation;
  return revisionsOf(contract).filter(({ version }) => version < contract.version).flatMap((revision) => {
    const older = revision.operations.find(({ id }) => id === operation.id);
    const allowance = older && allowanceOf(operation, older, violation);
    if (!allowance) return [];
    const { file, line } = revision.position(allowance.pointer);
    return [{ claim: allowance.claim, source: `revision of ${revision.version}`, section: `${file}:${line}`, followed: true }];
  });
}

function allowanceOf(operation: Operation, older: Operation, violation: Violation): Allowance | undefined {
  const { promise } = violation;
  const invariant = operation.invariants.find(({ pointer }) => pointer === promise);
  if (invariant) return absent(older, older.invariants.some(({ message }) => message === invariant.message), 'no such rule');
  const parameter = operation.parameters.find(({ pointer }) => isWithin(promise, pointer));
  if (parameter) return allowanceOfParameter(older, parameter, violation);
  if (operation.collection && isWithin(promise, operation.collection.pointer)) return allowanceOfList(operation, older, violation);
  return allowanceOfValue(operation, older, violation);
}

/** The value in the answer: the body breaks this contract there and keeps the earlier one. */
function allowanceOfValue(operation: Operation, older: Operation, { at, exchange }: Violation): Allowance | undefined {
  const body = exchange?.response?.body;
  if (at === undefined || body === undefined || !(outcomesOf(operation.contract, exchange?.response ?? { status: 0, body }).includes('success'))) return undefined;
  const breaks = ({ contract, success }: Operation) => contract.validate(success, body).some((issue) => issue.at === at);
  if (!breaks(operation) || breaks(older)) return undefined;
  const pointer = schemaOf(older.contract, older.success, at);
  return pointer === undefined ? absent(older, false, 'no such field') : { claim: said(older.contract, pointer), pointer };
}

/** What was sent, and how it was answered. */
function allowanceOfParameter(older: Operation, parameter: Parameter, { promise, exchange }: Violation): Allowance | undefined {
  const known = older.parameters.find(({ name, in: place }) => name === parameter.name && place === parameter.in);
  if (!known) return absent(older, false, `no parameter ${parameter.name}`);
  const text = exchange?.request.parameters[parameter.name];
  const isSound = (contract: Contract, one: Parameter) => text !== undefined && parameterIssues(contract, one, text).length === 0;
  if (!isSound(parameterContract(older, parameter), parameter) && isSound(older.contract, known)) return { claim: said(older.contract, known.schemaPointer), pointer: known.schemaPointer };
  const [, bad] = /\/x-answers\/(\w+)/.exec(promise) ?? [];
  const answer = Object.entries(known.answers).find(([name]) => name === bad)?.[1];
  const outcomes: readonly string[] = exchange?.response ? outcomesOf(older.contract, exchange.response) : [];
  return answer?.outcomes.some((outcome) => outcomes.includes(outcome)) ? { claim: { outcomes: answer.outcomes }, pointer: answer.promise } : undefined;
}
