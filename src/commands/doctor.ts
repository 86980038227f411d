import {
  chosenContracts,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  findingsFile,
  variablesWith,
} from './program/index.ts';

export const doctor = defineCommand({
  name: 'doctor',
  does: 'says what is configured, reachable and signed in, and what could not be judged and why',
  example: '',
  takes: (command) => command.option(...CONTRACTS_OPTION),
  run: async ({ contracts }) => {
    const { readConfiguration } = await import('../environments/index.ts');
    const { doctor: examineAll, renderExamination } = await import('../doctor/index.ts');
    const configuration = readConfiguration({
      contracts: await chosenContracts(contracts),
      variables: variablesWith(contracts),
      folder: process.cwd(),
    });
    const examinations = await examineAll({ ...configuration, report: await findingsFile(undefined) });
    console.log(examinations.map(renderExamination).join('\n\n'));
    const isBad = examinations.some(({ observations }) => observations.some(({ bad }) => bad));
    return isBad ? EXIT.findings : EXIT.kept;
  },
});
