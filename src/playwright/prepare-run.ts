import { globSync } from 'node:fs';
import { PROJECT } from '../contract/index.ts';
import { ConfigurationError, MOCK_ENVIRONMENT, reportsFolder } from '../environments/index.ts';
import { RunFolder } from '../reporting/index.ts';
import { manifestOf, waiversOf, wantedOf } from '../verification/index.ts';
import { abortOnSignal } from './abort-on-signal.ts';
import { apisTestedByHand } from './apis-tested-by-hand.ts';
import { configuration, knownContracts, leftOutContracts, orExit } from './configuration.ts';
import { testsOf, writeScript } from './replay/write-script.ts';
import { beginRun } from './run/index.ts';
import { wordsOf } from './words-of.ts';

/** What the configuration of Playwright needs to know of a run. */
export interface PreparedRun {
  /** Names of the environments. */
  readonly environments: readonly string[];
  /** Folder of the reports. */
  readonly reports: string;
  /** APIs whose tests by hand run. */
  readonly byHand: readonly string[];
  /** Whether other machines may verify other parts. */
  readonly isShared: boolean;
}

/**
 * Prepares a run in the first process: takes the folder of the reports, and reads configuration and waivers before
 * anything is sent. Workers never come here.
 */
export async function prepareRun(): Promise<PreparedRun> {
  await orExit(refuseOwnShards);
  const reports = reportsFolder({ variables: process.env, folder: PROJECT });
  const verifies = process.argv.includes('test') && !process.argv.includes('--list');
  if (verifies) await orExit(() => takeFolder(reports));
  const configured = await orExit(() => configuration());
  await orExit(() => waiversOf(configured.selections));
  const manifest = manifestOf(configured, new Date());
  const wanted = await orExit(() => wantedOf(configured));
  const environments = [
    ...new Set(configured.selections.map(({ environment }) => environment?.name ?? MOCK_ENVIRONMENT)),
  ];
  const { tests } = writeScript({ contracts: knownContracts(), environments, wanted });
  const elsewhere = testsOf({ contracts: leftOutContracts(), environments, wanted });
  // In UI mode one run follows another, and what the last one left stays.
  const verifiesOnce = verifies && !process.argv.some((word) => word.startsWith('--ui'));
  beginRun(configured, { manifest, tests, elsewhere, verifiesOnce });
  if (verifiesOnce) abortOnSignal(RunFolder.at(reports), manifest);
  const byHand = apisTestedByHand(configured, wordsOf(process.argv));
  if (verifiesOnce) sayWhatIsLeftOut(byHand);
  const isShared = (configured.shard ?? configured.leftOut) !== undefined || Boolean(process.env['CI']);
  return { environments, reports, byHand, isShared };
}

function sayWhatIsLeftOut(byHand: readonly string[]): void {
  const idle = knownContracts().filter(({ api }) => !byHand.includes(api) && hasTestsByHand(api));
  if (idle.length === 0 || configuration().part !== undefined) return;
  const apis = idle.map(({ api }) => api).join(' and ');
  process.stderr.write(
    `Tests by hand of ${apis} are left out, because only the mock is asked: npm run verify -- specs runs them too.\n`,
  );
}

/** Whether a file of tests by hand begins with the name of an API. */
function hasTestsByHand(api: string): boolean {
  return globSync(`specs/api/${api}-*.spec.ts`, { cwd: PROJECT }).length > 0;
}

/** Playwright would cut an API between two tests, and both machines would ask the same. */
function refuseOwnShards(): void {
  if (!process.argv.some((word) => /^--shard(?:=|$)/.test(word))) return;
  throw new ConfigurationError([
    'Give --shard to npm run verify, as in "npm run verify -- --shard 1/2": it leaves every API in every environment whole to one machine.',
  ]);
}

function takeFolder(reports: string): void {
  const folder = RunFolder.open(reports);
  process.once('exit', () => folder.close());
}
