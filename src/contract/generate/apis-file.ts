import type { Contract } from '../model/index.ts';

/** The types of every API under its name, for a client that is asked for by name. */
export function apisFile(contracts: readonly Contract[]): string {
  const rows = contracts.map(({ api, operations }) => {
    const filled = operations.flatMap(({ parameters }) =>
      parameters.filter(({ role }) => role === 'credential' || role === 'constant').map(({ name }) => `'${name}'`),
    );
    return `  '${api}': { operations: import('./${api}/types.ts').operations; filled: ${[...new Set(filled)].join(' | ') || 'never'} };\n`;
  });
  return `/** Operations of each API, and the parameters that its client fills in by itself. */\nexport interface Apis {\n${rows.join('')}}\n`;
}
