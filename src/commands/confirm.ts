import { CONTRACTS_OPTION, defineCommand, EXIT, FINDINGS_OPTION, findingsFile } from './program/index.ts';

export const confirm = defineCommand({
  name: 'confirm',
  does: 'turns a guess of an overlay into a promise, or takes it out; without a name it lists the guesses',
  example: 'listPets/total',
  takes: (command) =>
    command
      .argument('[guesses...]', 'names of guesses, as listPets/total or listPets/*, or fingerprints of findings')
      .option('--remove', 'takes the guess out of the overlay: nothing judges it any more')
      .option('--api <name>', 'only the overlay of this API')
      .option(...CONTRACTS_OPTION)
      .option(...FINDINGS_OPTION),
  run: async ({ remove = false, api, contracts, findings }, guesses) => {
    const { confirmGuesses } = await import('./confirm/confirm-guesses.ts');
    await confirmGuesses(guesses, { isRemoving: remove, contracts, api, findings: await findingsFile(findings) });
    return EXIT.kept;
  },
});
