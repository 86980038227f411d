import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../src/contract/index.ts';
import { brokenProvider } from './broken-provider.ts';
import { initLists } from './init/init-lists.ts';
import { doctorTime } from './doctor-time.ts';
import { type Figure, isKept, type Measurement } from './measurement.ts';
import { pageCost } from './page-cost.ts';
import { verificationTime } from './verification-time.ts';
import { walkMemory } from './walk-memory.ts';

type JudgedFigure = Figure & { readonly kept: boolean };
interface Result {
  readonly title: string;
  readonly about: readonly string[];
  readonly figures: readonly JudgedFigure[];
  /** Why there are no figures. */
  readonly failure?: string;
}

const MEASUREMENTS: readonly Measurement[] = [verificationTime, doctorTime, walkMemory, brokenProvider, pageCost];
/** Taken only where they are named, because they fetch something. */
const NAMED: Readonly<Record<string, Measurement>> = { init: initLists };

/** The names that `bench` takes. */
export const NAMES: readonly string[] = Object.keys(NAMED);
const FILE = 'reports/bench.json';
const GIGABYTE = 2 ** 30;

/** Takes the named measurements, else all that need nothing from elsewhere; prints the figures, leaves them in reports/, and gives whether every limit is kept. */
export async function bench(names: readonly string[]): Promise<boolean> {
  const machine = thisMachine();
  console.log(
    `${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, ${machine.platform}. What else runs on this machine is part of every number.`,
  );
  const results: Result[] = [];
  const chosen = names.length === 0 ? MEASUREMENTS : names.flatMap((name) => NAMED[name] ?? []);
  for (const measurement of chosen) results.push(await printedResult(measurement));

  mkdirSync(path.join(PROJECT, 'reports'), { recursive: true });
  writeFileSync(
    path.join(PROJECT, FILE),
    `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, results }, null, 2)}\n`,
  );
  const exceeded = results.flatMap(({ title, failure, figures }) =>
    failure === undefined ? figures.filter(({ kept }) => !kept).map(({ what }) => what) : [title],
  );
  console.log(`\n${exceeded.length === 0 ? 'Every limit is kept.' : `Not kept: ${exceeded.join(', ')}.`} ${FILE}`);
  console.log('Not measured: a provider over a network, macOS, Windows, and a machine with nothing else to do.');
  return exceeded.length === 0;
}

function thisMachine(): Readonly<Record<'node' | 'platform', string> & Record<'cores' | 'memoryGb', number>> {
  return {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / GIGABYTE),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

async function printedResult(measurement: Measurement): Promise<Result> {
  const { title, about } = measurement;
  console.log(`\n${title}`);
  const result = await resultOf(measurement);
  for (const figure of result.figures) console.log(row(figure));
  for (const sentence of result.failure === undefined ? about : [`could not be measured: ${result.failure}`])
    console.log(`  ${sentence}`);
  return result;
}

async function resultOf({ title, about, measure }: Measurement): Promise<Result> {
  try {
    return { title, about, figures: (await measure()).map((figure) => ({ ...figure, kept: isKept(figure) })) };
  } catch (error) {
    return { title, about, figures: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

function row({ what, value, unit, atMost, atLeast, kept }: JudgedFigure): string {
  const limit = atMost === undefined ? (atLeast === undefined ? '' : `at least ${atLeast}`) : `at most ${atMost}`;
  const number = `${value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 })} ${unit}`;
  return `  ${what.padEnd(40)} ${number.padStart(14)}   ${limit}${limit === '' ? '' : kept ? ': kept' : ': NOT KEPT'}`;
}
