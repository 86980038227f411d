import {
  type Answer,
  type BrokenWay,
  type Contract,
  cursorPaging,
  type Operation,
  type OutcomeName,
  type Parameter,
} from '../../../contract/index.ts';
import { hasInvalidValues } from '../parameters/parameters-of.ts';
import { closedTo } from '../credentials/opened-by.ts';

/** Ways of breaking a credential by its age. */
const OF_AGE: readonly BrokenWay[] = ['expired', 'stale', 'replayed'];

/** Refusals that a client can bring about, and where: a credential that was refused needs an operation that asks for one. */
const PROVOKED: Readonly<Partial<Record<OutcomeName, (operation: Operation) => boolean>>> = {
  'invalid-parameter': ({ contract, parameters }) => parameters.some((parameter) => canBeBad(contract, parameter)),
  'missing-credentials': isClosed,
  'invalid-credentials': isClosed,
  'expired-credentials': (operation) =>
    closedTo(operation).some(({ broken }) => broken.some(({ way }) => OF_AGE.includes(way))),
  'foreign-owner': ({ parameters }) => parameters.some(({ role }) => role === 'owner'),
  'unknown-resource': ({ parameters }) =>
    // Of a filter, no value is known to name nothing.
    parameters.some(
      ({ role, answers: { unknown } }) =>
        role === 'resource' || (role !== 'filter' && unknown?.outcomes.includes('unknown-resource')),
    ),
  // No client makes a cursor old. One that no page said may be answered like an old one.
  'expired-cursor': ({ collection }) => {
    const { unknown, foreign } = cursorPaging(collection)?.cursor.answers ?? {};
    return [unknown, foreign].some((answer) => answer?.outcomes.includes('expired-cursor'));
  },
};

/** Whether a client can send a value that is refused, or leave out one that is needed. */
function canBeBad(contract: Contract, parameter: Parameter): boolean {
  const isRefused = ({ outcomes }: Answer): boolean =>
    outcomes.some((name) => name === 'invalid-parameter' || name === 'refused');
  if (parameter.role === 'credential') return Object.values(parameter.answers).some(isRefused);
  return (
    (parameter.in !== 'path' && hasInvalidValues(contract, parameter)) ||
    Object.entries(parameter.answers).some(
      ([kind, answer]) => kind !== 'invalid' && kind !== 'expired' && isRefused(answer),
    )
  );
}

/** The refusals of an operation that a client can bring about. */
export function provokedOutcomes(operation: Operation): OutcomeName[] {
  const { outcomes } = operation.contract;
  return (Object.keys(PROVOKED) as OutcomeName[]).filter(
    (name) => outcomes[name] !== undefined && PROVOKED[name]?.(operation),
  );
}

/** Whether a status may be met: it is that of a success, of a refusal that a client can bring about, or of nothing that the contract names. */
export function isProvoked(operation: Operation, status: string): boolean {
  const named = Object.entries(operation.contract.outcomes).filter(([, outcome]) =>
    outcome.status.includes(Number(status)),
  );
  const provoked: readonly string[] = ['success', ...provokedOutcomes(operation)];
  return named.length === 0 || named.some(([name]) => provoked.includes(name));
}

function isClosed(operation: Operation): boolean {
  return closedTo(operation).length > 0;
}
