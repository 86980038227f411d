import { ContractError, PROJECT } from '../../contract/index.ts';

/**
 * Why something failed that should not: one line with the place. An error of the contract names its own line; any other
 * error is a mistake of this suite, so it says where in the suite it was thrown.
 */
export function failureReason(error: unknown, about: string): string {
  if (error instanceof ContractError) return `${about}: ${error.message}`;
  const said = error instanceof Error ? `${error.name}: ${error.message}` : `it threw ${String(error)}`;
  const place = error instanceof Error ? placeOf(error) : undefined;
  return `${about} failed by a mistake of this suite: ${said.replaceAll(/\s+/g, ' ')}${place === undefined ? '' : `, at ${place}`}. Report it.`;
}

/** The first place in the suite's own files: `src/checks/sorting/order.ts:12`. */
function placeOf({ stack = '' }: Error): string | undefined {
  return stack
    .split('\n')
    .filter((line) => !line.includes('node_modules') && line.includes(PROJECT))
    .map((line) => line.slice(line.indexOf(PROJECT) + PROJECT.length + 1).replace(/(?::(\d+))?:\d+\)?$/, ':$1'))[0];
}
