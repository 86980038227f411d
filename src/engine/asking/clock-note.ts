import type { Exchange } from '../../client/index.ts';
import type { Verification } from '../verification.ts';

/** Says that signatures follow the provider's clock. `undefined` where ours agrees with it, or nothing that is signed carries a time. */
export function clockNote(
  { environment: { credentials } }: Pick<Verification, 'environment'>,
  { providerAhead }: Exchange,
): string | undefined {
  const isTimeSigned = credentials.some(({ scheme }) => scheme.broken.some(({ way }) => way === 'stale'));
  if (providerAhead === undefined || !isTimeSigned) return undefined;
  const seconds = Math.round(Math.abs(providerAhead) / 1000);
  return `signed by the provider's clock, ours is ${seconds} s ${providerAhead > 0 ? 'behind' : 'ahead'}`;
}
