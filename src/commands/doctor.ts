import path from 'node:path';
import { ContractError, loadContracts, PROJECT } from '../contract/index.ts';
import { ConfigurationError, readConfiguration } from '../environments/index.ts';
import { doctor, renderExamination } from '../doctor/index.ts';

try {
  const configuration = readConfiguration({ contracts: loadContracts(), variables: process.env, folder: PROJECT });
  const examinations = await doctor({ ...configuration, report: path.join(PROJECT, 'reports/findings.json') });
  console.log(examinations.map(renderExamination).join('\n\n'));
  if (examinations.some(({ observations }) => observations.some(({ bad }) => bad))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ConfigurationError) && !(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
