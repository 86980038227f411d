import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contract } from '../contract/index.ts';
import type { Fault } from '../faults/index.ts';
import type { detect as detectAll } from '../measuring/detection/index.ts';
import {
  chosenFolder,
  countProgress,
  collected,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  type ExitCode,
  namedFaults,
  SUITE,
} from './program/index.ts';

type Measurement = Awaited<ReturnType<typeof detectAll>>;

export const detect = defineCommand({
  name: 'detect',
  does: 'breaks the promises one by one and says which of the faults the suite finds',
  example: '--only total-wrong',
  takes: (command) =>
    command
      .option('--list', 'names every fault and measures nothing')
      .option('--only <id>', 'measures the faults whose ids are this or begin with it, and no control', collected)
      .option('--check', 'writes no figure, and ends with 1 where docs/detection.json holds another one')
      .option('--thorough', 'runs every check, resource and credential for every fault, and generates 2,000 contracts')
      .option(
        '--budgets',
        'measures about every seventh fault within budgets of requests, and writes the curve to docs/detection.md',
      )
      .option(...CONTRACTS_OPTION),
  run: async ({ list = false, only = [], check = false, thorough = false, budgets = false, contracts: named }) => {
    const detection = await import('../measuring/detection/index.ts');
    const folder = await foreignFolder(named);
    const contracts = detection.contractsToBreak(folder);
    const faults = await chosenFaults(detection.faultsToFind(contracts), only, contracts);
    if (list) {
      console.log(faults.map(({ id, title }) => `${id}: ${title}`).join('\n'));
      return EXIT.kept;
    }
    if (budgets) return writeCurve(only.length > 0 ? faults : detection.steadySample(faults));
    const measurement = await detection.detect({
      contracts,
      faults,
      thorough,
      generated:
        folder !== undefined || only.length > 0
          ? 0
          : thorough
            ? detection.GENERATED.thorough
            : detection.GENERATED.usual,
      ...(folder !== undefined && { folder }),
      ...(only.length > 0 && { controls: [] }),
      onProgress: countProgress('are measured'),
    });
    if (only.length > 0) {
      console.log(detection.renderFaults(measurement.faults));
      return measurement.faults.some((fault) => fault.detection === 'missed') ? EXIT.findings : EXIT.kept;
    }
    const isStale = await writeMeasurement(measurement, { folder, check });
    return isStale || detection.gateProblems(measurement).length > 0 ? EXIT.findings : EXIT.kept;
  },
});

/** The faults that are meant, all without a choice. Throws `CommandError` where a choice names none. */
async function chosenFaults(
  faults: readonly Fault[],
  only: readonly string[],
  contracts: readonly Contract[],
): Promise<readonly Fault[]> {
  if (only.length === 0) return faults;
  const chosen: Fault[] = [];
  for (const id of only) {
    const meant = faults.filter((fault) => fault.id === id);
    const alike = meant.length > 0 ? meant : faults.filter((fault) => fault.id.startsWith(id));
    chosen.push(...(alike.length > 0 ? alike : await namedFaults([id], contracts)));
  }
  return chosen;
}

/** The folder of contracts that are not the suite's. In the project, its own are measured with invented ones. */
async function foreignFolder(named: string | undefined): Promise<string | undefined> {
  const { PROJECT } = await import('../contract/index.ts');
  const folder = await chosenFolder(named);
  return folder === path.join(PROJECT, 'contracts') && !SUITE.isInstalled ? undefined : folder;
}

interface Target {
  /** Of the contracts, where they are not the suite's. */
  readonly folder: string | undefined;
  readonly check: boolean;
}

/** Writes the reports, and the figure where it is not only checked. Gives whether the committed figure is another one. */
async function writeMeasurement(measurement: Measurement, { folder, check }: Target): Promise<boolean> {
  const { PROJECT } = await import('../contract/index.ts');
  const { figureOf, renderPage, renderText, withFigure } = await import('../measuring/detection/index.ts');
  console.log(renderText(measurement));
  const reports = folder === undefined ? path.join(PROJECT, 'reports') : path.resolve('reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(path.join(reports, 'detection.json'), `${JSON.stringify(measurement, undefined, 2)}\n`);
  writeFileSync(path.join(reports, 'detection.html'), renderPage(measurement));
  console.log('Written: reports/detection.json and reports/detection.html');
  if (folder !== undefined) return false;
  const figure = figureOf(measurement);
  const [readme, committed] = ['README.md', 'docs/detection.json'].map((name) => path.join(PROJECT, name)) as [
    string,
    string,
  ];
  const text = `${JSON.stringify(figure, undefined, 2)}\n`;
  if (check) {
    const isStale = readFileSync(committed, 'utf8') !== text;
    if (isStale) console.log('docs/detection.json holds another figure: run npm run detect and commit what it writes.');
    return isStale;
  }
  writeFileSync(committed, text);
  writeFileSync(readme, withFigure(readFileSync(readme, 'utf8'), figure));
  console.log('Written: the figure in docs/detection.json and README.md');
  return false;
}

/** Measures the faults within each budget, and writes the curve where the project is. */
async function writeCurve(faults: readonly Fault[]): Promise<ExitCode> {
  const { curveShare, measureBudgets, withCurve } = await import('../measuring/detection/index.ts');
  const curve = await measureBudgets(faults, countProgress('are verified'));
  for (const { budget, found, all, missed } of curve)
    console.log(`${budget} requests: ${curveShare(found, all)}${missed.map((id) => `\n  missed ${id}`).join('')}`);
  if (SUITE.isInstalled) return EXIT.kept;
  const { PROJECT } = await import('../contract/index.ts');
  const document = path.join(PROJECT, 'docs', 'detection.md');
  writeFileSync(document, withCurve(readFileSync(document, 'utf8'), curve));
  console.log('Written: the curve in docs/detection.md');
  return EXIT.kept;
}
