/** Hands the names from the process that reads the configuration to its workers, which need nothing else of it. */
const HANDED_ON = 'VERIFIED_ENVIRONMENTS';

/**
 * The environments of a run. The first process reads the configuration and writes which tests there are; a worker is
 * told.
 */
export async function environmentNames(): Promise<readonly string[]> {
  const handedOn = process.env[HANDED_ON];
  if (handedOn !== undefined) return handedOn.split(',');
  const { configuration, knownContracts } = await import('./configuration.ts');
  const names = [...new Set(configuration().selections.map(({ environment }) => environment?.name ?? 'mock'))];
  const { writeScript } = await import('./replay/write-script.ts');
  writeScript(knownContracts());
  process.env[HANDED_ON] = names.join(',');
  return names;
}
