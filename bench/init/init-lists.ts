import { readFileSync } from 'node:fs';
import { ContractError, describeDocument, isRecord } from '../../src/contract/index.ts';
import { discover, type Discovery, makeContract } from '../../src/discovery/index.ts';
import { type Figure, type Measurement, median } from '../measurement.ts';
import { corpus, type CorpusDocument } from './corpus.ts';
import { compare, type Comparison, sample, type SampleName } from './sample.ts';

const LEAST_PRECISION = 95;
const LEAST_RECALL = 85;
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** What init makes of public documents: how many lists it finds, and how many of a labelled sample rightly. */
export const initLists: Measurement = {
  title: 'init over public documents',
  about: [
    'A document that cannot be read, such as one with a $ref to nothing, is said with file and line.',
    'Precision and recall are of the operations in bench/init/sample.yaml, which the search was mended by since, and of those in fresh-sample.yaml.',
  ],
  measure: () => {
    const labelled = new Map(SAMPLES.map((name) => [name, Map.groupBy(sample(name), ({ document }) => document)]));
    const read: Reading[] = [];
    const compared = new Map<SampleName, Comparison[]>(SAMPLES.map((name) => [name, []]));
    for (const document of corpus()) {
      const { discovery, ...reading } = readOne(document);
      read.push(reading);
      for (const [name, labels] of labelled)
        for (const label of labels.get(document.name) ?? []) compared.get(name)?.push(compare(label, discovery));
    }
    for (const each of compared.values()) each.forEach(sayWhatIsWrong);
    return Promise.resolve([...figuresOfCorpus(read), ...[...compared].flatMap(figuresOfSample)]);
  },
};

/** What a figure comes from is printed, because a figure alone mends nothing. */
function sayWhatIsWrong({ label, isList, isFound, isRight, hasPages, findsPages, pagesAreRight }: Comparison): void {
  const said = `${label.document} ${label.operation}`;
  if (isList !== isFound || (isFound && !isRight)) console.log(`  ${said}: ${isFound ? 'wrongly found' : 'missed'}`);
  else if (isRight && (hasPages || findsPages) && !pagesAreRight)
    console.log(`  ${said}: its pages are read otherwise`);
}

interface Reading {
  readonly milliseconds: number;
  readonly operations: number;
  readonly lists: number;
  readonly paged: number;
  /** Operations that are neither a list nor left out with a reason. */
  readonly lost: number;
  readonly unreadable: boolean;
  readonly crashed: boolean;
}

const SAMPLES: readonly SampleName[] = ['sample', 'fresh-sample'];
/** Of the first sample, of which the issue speaks; the fresh one is too small for a limit. */
const LIMITED: SampleName = 'sample';
const NOTHING: Discovery = { lists: [], leftOut: [] };

function readOne({ name, file }: CorpusDocument): Reading & { readonly discovery: Discovery } {
  const start = performance.now();
  let discovery = NOTHING;
  let [unreadable, crashed] = [false, false];
  try {
    const document = describeDocument(file);
    discovery = discover(document);
    if (discovery.lists.length > 0) ({ discovery } = makeContract(document, discovery, { title: name }));
  } catch (error) {
    unreadable = error instanceof ContractError;
    crashed = !unreadable;
    console.log(`  ${name}: ${(error as Error).message.slice(0, 160)}`);
  }
  const milliseconds = performance.now() - start;
  const { lists, leftOut } = discovery;
  const operations = operationsIn(file);
  const lost = unreadable || crashed ? 0 : operations - lists.length - leftOut.length;
  const paged = lists.filter(({ paging }) => paging !== undefined).length;
  return { milliseconds, operations, lists: lists.length, paged, lost, unreadable, crashed, discovery };
}

/** Counted from the text alone, so that what reads documents does not count for itself. */
function operationsIn(file: string): number {
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths?: Record<string, unknown> };
  return Object.values(paths ?? {}).reduce<number>(
    (sum, item) => sum + (isRecord(item) ? METHODS.filter((method) => isRecord(item[method])).length : 0),
    0,
  );
}

function figuresOfCorpus(read: readonly Reading[]): Figure[] {
  const sum = (count: (reading: Reading) => number) => read.reduce((total, reading) => total + count(reading), 0);
  const times = read.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return [
    { what: 'documents', value: read.length, unit: '' },
    {
      what: 'documents that cannot be read, and say why',
      value: sum(({ unreadable }) => Number(unreadable)),
      unit: '',
    },
    { what: 'crashes', value: sum(({ crashed }) => Number(crashed)), unit: '', atMost: 0 },
    { what: 'operations', value: sum(({ operations }) => operations), unit: '' },
    { what: 'operations lost in silence', value: sum(({ lost }) => Math.abs(lost)), unit: '', atMost: 0 },
    { what: 'lists', value: sum(({ lists }) => lists), unit: '' },
    { what: 'lists with pages', value: sum(({ paged }) => paged), unit: '' },
    { what: 'time of a document, median', value: median(times), unit: 'ms' },
    { what: 'time of a document, 95 of 100', value: times[Math.floor(times.length * 0.95)] ?? 0, unit: 'ms' },
    { what: 'time of a document, slowest', value: times.at(-1) ?? 0, unit: 'ms' },
  ];
}

function figuresOfSample([name, compared]: readonly [SampleName, readonly Comparison[]]): Figure[] {
  const right = compared.filter(({ isRight }) => isRight).length;
  const pages = compared.filter(({ pagesAreRight }) => pagesAreRight).length;
  const share = (what: string, part: number, whole: keyof Comparison): Figure => {
    const all = compared.filter((each) => each[whole]).length;
    const atLeast = what.startsWith('precision') ? LEAST_PRECISION : LEAST_RECALL;
    return { what: `${name}: ${what}`, value: (100 * part) / all, unit: '%', ...(name === LIMITED && { atLeast }) };
  };
  return [
    { what: `${name}: operations`, value: compared.length, unit: '' },
    { what: `${name}: lists`, value: compared.filter(({ isList }) => isList).length, unit: '' },
    share('precision of lists', right, 'isFound'),
    share('recall of lists', right, 'isList'),
    share('precision of pages', pages, 'findsPages'),
    share('recall of pages', pages, 'hasPages'),
  ];
}
