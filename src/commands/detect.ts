import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';
import { type Fault, findFault } from '../faults/index.ts';
import {
  contractsToBreak,
  detect,
  faultsToFind,
  figureOf,
  gateProblems,
  renderFaults,
  renderPage,
  renderText,
} from '../measuring/detection/index.ts';
import { readCommandLine } from './detect-options.ts';

const REPORTS = path.join(PROJECT, 'reports');

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { list, only, thorough } = readCommandLine(process.argv.slice(2));
  const contracts = contractsToBreak();
  const faults = chosen(faultsToFind(contracts), only);
  if (list) return console.log(faults.map(({ id, title }) => `${id}: ${title}`).join('\n'));
  const progress = progressOf(faults.length);
  const measurement = await detect({
    contracts,
    faults,
    thorough,
    ...(only.length > 0 && { controls: [] }),
    onAnswer: progress,
  });
  if (only.length > 0) return console.log(renderFaults(measurement.faults));
  console.log(renderText(measurement));
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, 'detection.json'), `${JSON.stringify(measurement, undefined, 2)}\n`);
  writeFileSync(path.join(REPORTS, 'detection.html'), renderPage(measurement));
  writeFileSync(path.join(PROJECT, 'docs/detection.json'), `${JSON.stringify(figureOf(measurement), undefined, 2)}\n`);
  console.log('Written: reports/detection.json, reports/detection.html, and the figure in docs/detection.json');
  if (gateProblems(measurement).length > 0) process.exitCode = 1;
}

/** The faults that are meant, all without a choice. Throws where a choice names none. */
function chosen(faults: readonly Fault[], only: readonly string[]): readonly Fault[] {
  if (only.length === 0) return faults;
  return only.flatMap((id) => {
    const meant = faults.filter((fault) => fault.id === id);
    const alike = meant.length > 0 ? meant : faults.filter((fault) => fault.id.startsWith(id));
    return alike.length > 0 ? alike : [findFault(id)];
  });
}

/** Counts on one line, where somebody watches. */
function progressOf(all: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} and the controls`);
  };
}
