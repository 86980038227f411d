import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ApiRun, Consumer, InteractionResult, Run } from '../findings/index.ts';
import { ReportsError, RunFolder } from './folder/index.ts';
import { readRun } from './run-file.ts';

/** The verdict on an interaction, with whose it is. */
export interface ConsumerResult extends InteractionResult {
  readonly consumer: string;
  /** Name of the API. */
  readonly provider: string;
  readonly interaction: string;
}

export interface ConsumerResults {
  readonly results: readonly ConsumerResult[];
  /** Checksum of the contract that pacts were compared with, by API. */
  readonly contracts: ReadonlyMap<string, string>;
}

/**
 * Shows the results of pacts in the report of the last verification, as far as that judged the same contracts. Its own verdict stays. Gives a sentence for
 * the user; nothing where no verification came to its end.
 */
export function addConsumerResults(reports: string, found: ConsumerResults): string | undefined {
  if (!existsSync(path.join(reports, 'findings.json'))) return undefined;
  const page = path.relative('', path.join(reports, 'index.html'));
  try {
    const folder = RunFolder.reopen(reports);
    try {
      const run = readRun(path.join(reports, 'findings.json'));
      if (run.unfinished !== undefined) return undefined;
      folder.write(withConsumerResults(run, found));
      return `Report: ${page} shows these results beside the last verification.`;
    } finally {
      folder.close();
    }
  } catch (error) {
    if (!(error instanceof ReportsError)) throw error;
    return `${page} does not show these results: ${error.message}`;
  }
}

/** The run, in which every interaction that was verified says so. */
export function withConsumerResults(run: Run, { results, contracts }: ConsumerResults): Run {
  const apis = run.apis.map((api) => {
    if (api.consumers === undefined || contracts.get(api.api) !== api.contract.sha256) return api;
    const own = results.filter(({ provider, against }) => provider === api.api && isAbout(api, against));
    return { ...api, consumers: api.consumers.map((consumer) => verified(consumer, own)) };
  });
  return { ...run, apis };
}

/** The contract and the mock are the same everywhere, and what was found in one environment says nothing about another. */
function isAbout({ environment }: ApiRun, against: string): boolean {
  return against === 'contract' || against === 'mock' || against === environment.name;
}

function verified({ name, interactions }: Consumer, results: readonly ConsumerResult[]): Consumer {
  return {
    name,
    interactions: interactions.map((each) => {
      const { results: _, ...interaction } = each;
      const own = results.filter((found) => found.consumer === name && found.interaction === interaction.description);
      const said = own.map(({ against, result, reasons }) => ({ against, result, reasons }));
      return { ...interaction, ...(said.length > 0 && { results: said }) };
    }),
  };
}
