import { contractsToBreak, faultsToFind, isInvented } from './contracts-to-break.ts';
import { CONTROLS } from './controls.ts';
import { measureControl } from './measure-control.ts';
import { isFoundWithin, measureFault } from './measure-fault.ts';
import type { Answer, Job } from './measure-all.ts';

/** A fault costs as much as a generated contract, so of most of them none is tried. */
const FAULT_OF_EVERY = 4;
/** So does what is left over of the budget. */
const SPARE_OF_EVERY = 10;
const contracts = contractsToBreak(process.argv[2]);
const faults = new Map(faultsToFind(contracts).map((fault) => [fault.id, fault]));
const controls = new Map(CONTROLS.map((control) => [control.id, control]));

process.on('message', (job: Job) => void answer(job).then((said) => process.send?.(said)));
process.send?.({ ready: true });

async function answer(job: Job): Promise<Answer> {
  try {
    return { job, result: await measure(job) };
  } catch (error) {
    return { job, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function measure({ kind, id, thorough, budget = 0 }: Job) {
  const [fault, control] = [faults.get(id), controls.get(id)];
  if (kind === 'fault' && fault !== undefined) return measureFault(fault, contracts, thorough);
  if (kind === 'budget' && fault !== undefined) return isFoundWithin(fault, contracts, budget);
  if (kind === 'control' && control !== undefined)
    return measureControl(
      control,
      contracts.filter((contract) => !isInvented(contract)),
    );
  // Only this project generates contracts, so a package that measures others needs no generator.
  if (kind === 'generated') {
    const { measureGenerated } = await import('../generated/index.ts');
    const isOneOf = (every: number): boolean => thorough === true || Number(id) % every === 0;
    return measureGenerated(Number(id), { faults: isOneOf(FAULT_OF_EVERY) ? 1 : 0, spare: isOneOf(SPARE_OF_EVERY) });
  }
  throw new Error(`There is no ${kind} named ${id}.`);
}
