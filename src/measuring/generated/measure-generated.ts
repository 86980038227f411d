import fc from 'fast-check';
import type { GeneratedResult } from '../detection/measurement.ts';
import { type ContractPlan, contractPlan } from './contract-plan.ts';
import { missedFaults } from './missed-faults.ts';
import { complaintsAbout, readGenerated } from './verify-generated.ts';
import { writeContract } from './write-contract.ts';

/** Longest search for the smallest contract, in milliseconds. */
const SEARCH_MS = 60_000;
/** Spreads neighbouring numbers over all seeds. */
const SPREAD = 0x9e3779b1;

interface Measuring {
  /** How many promises are broken. */
  readonly faults: number;
  /** Whether what is left over of the budget is used, which costs as much as the rest. */
  readonly spare: boolean;
}

/** Generates the contract with this number, verifies a mock that keeps it, and breaks some of its promises. Equal numbers give equal contracts. */
export async function measureGenerated(number: number, { faults, spare }: Measuring): Promise<GeneratedResult> {
  const seed = Math.imul(number, SPREAD) | 0;
  const [plan] = fc.sample(contractPlan, { seed, numRuns: 1 });
  if (plan === undefined) throw new Error(`No contract is generated for the number ${number}.`);
  const complaints = await complaintsOf(plan, spare);
  if (complaints.length > 0) return { number, seed, complaints, ...(await smallest(seed, spare)), tried: 0, missed: [] };
  const contract = readGenerated(writeContract(plan));
  const { tried, missed } = await missedFaults(contract, { count: faults, start: number });
  return { number, seed, complaints, tried, missed, ...(missed.length > 0 && shown(plan)) };
}

/** A crash is a complaint, too. */
async function complaintsOf(plan: ContractPlan, spare: boolean): Promise<string[]> {
  try {
    return await complaintsAbout(readGenerated(writeContract(plan)), plan.data, spare);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** The smallest contract about which something is said that should not be. */
async function smallest(seed: number, spare: boolean): Promise<Pick<GeneratedResult, 'contract'>> {
  const silent = fc.asyncProperty(contractPlan, async (plan) => (await complaintsOf(plan, spare)).length === 0);
  const { counterexample } = await fc.check(silent, { seed, numRuns: 1, interruptAfterTimeLimit: SEARCH_MS });
  const [plan] = counterexample ?? [];
  return plan ? shown(plan, await complaintsOf(plan, spare)) : {};
}

/** A contract as YAML, with its data and with what is wrongly said of it. */
function shown(plan: ContractPlan, complaints: readonly string[] = []): Pick<GeneratedResult, 'contract'> {
  const { items, seed } = plan.data;
  const notes = [`${items} items, seed ${seed} of the mock`, ...complaints].join('\n').replaceAll(/^/gm, '# ');
  return { contract: `${notes}\n${writeContract(plan)}` };
}
