import path from 'node:path';
import { checks } from '../checks/index.ts';
import type { Contract } from '../contract/index.ts';
import { ConfigurationError, type Selection } from '../environments/index.ts';
import { type ApiRun, applyWaivers, readWaivers, type Waivers } from '../findings/index.ts';

/** The waivers of each API, by its name. */
export type WaiversByApi = ReadonlyMap<string, Waivers>;

/**
 * Reads the `waivers.yaml` of every selected API before anything is sent. Throws `ConfigurationError` where one cannot
 * be used; a waiver that is only over fails the run at its end.
 */
export async function waiversOf(selections: readonly Selection[]): Promise<WaiversByApi> {
  const contracts = [...new Map(selections.map(({ contract }) => [contract.api, contract])).values()];
  const read = await Promise.all(
    contracts.map(async (contract) => [contract.api, await waiversFor(contract)] as const),
  );
  const broken = read.flatMap(([, { broken: own = [] }]) => own);
  if (broken.length > 0) throw new ConfigurationError(broken);
  return new Map(read);
}

function waiversFor(contract: Contract): Promise<Waivers> {
  return readWaivers(path.posix.join(path.posix.dirname(contract.file).replace(/\/revisions$/, ''), 'waivers.yaml'), {
    checks: checks.map(({ id }) => id),
    operations: contract.operations.map(({ id }) => id),
    today: new Date().toISOString().slice(0, 10),
    root: contract.root,
  });
}

/** Where else an API is verified. */
interface Elsewhere {
  /** The runs of the same API in other environments. */
  readonly others: readonly ApiRun[];
  /** Whether other machines verify it in further environments. */
  readonly isShared: boolean;
}

/** The run with the findings that the waivers of its API accept, and with what is wrong with those waivers. */
export function withWaivers(run: ApiRun, { waivers, errors }: Waivers, { others, isShared }: Elsewhere): ApiRun {
  const elsewhere = others.flatMap(({ verdicts }) => verdicts);
  const environment = run.environment.name;
  const applied = applyWaivers({ verdicts: run.verdicts, environment, elsewhere, isShared }, waivers);
  const waiverErrors = [...errors, ...applied.errors];
  return {
    ...run,
    verdicts: applied.verdicts,
    ...(waiverErrors.length > 0 && { waiverErrors }),
    ...(applied.doubts.length > 0 && { waiverDoubts: applied.doubts }),
  };
}
