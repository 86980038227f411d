import type { Operation } from './model/index.ts';

/** What a plain request says for the parameters that an operation requires, by name, as far as the contract has a value for them. */
export function usualParameters({ parameters }: Pick<Operation, 'parameters'>): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, usual, role }) =>
      usual === undefined || role === 'credential' || role === 'constant' ? [] : [[name, usual]],
    ),
  );
}
