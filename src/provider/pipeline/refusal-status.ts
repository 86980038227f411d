import type { Contract } from '../../contract/index.ts';
import type { Refusal } from './refusal.ts';

/** The status of a refusal as the contract says its outcome, else as gateways have it everywhere. */
export function refusalStatus({ outcomes }: Contract, { outcome, reason }: Refusal): number {
  const [said] = outcomes[outcome]?.status ?? [];
  if (said !== undefined) return said;
  if (outcome === 'throttled') return 429;
  return outcome === 'unavailable' ? Number(reason ?? 503) : 400;
}
