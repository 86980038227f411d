/**
 * The variable in which the first process passes the names to its workers, so that they need not read the
 * configuration.
 */
const NAMES_VARIABLE = 'VERIFIED_ENVIRONMENTS';

/**
 * The environments of a run. The first process reads the configuration and writes which tests there are. Workers read
 * the names from a variable.
 */
export async function environmentNames(): Promise<readonly string[]> {
  const passedOn = process.env[NAMES_VARIABLE];
  if (passedOn !== undefined) return passedOn.split(',');
  const { configuration, knownContracts } = await import('./configuration.ts');
  const names = [...new Set(configuration().selections.map(({ environment }) => environment?.name ?? 'mock'))];
  const { writeScript } = await import('./replay/write-script.ts');
  writeScript(knownContracts());
  process.env[NAMES_VARIABLE] = names.join(',');
  return names;
}
