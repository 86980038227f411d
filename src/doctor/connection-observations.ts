import { type Exchange, NOTABLE_DIFFERENCE_MS } from '../client/index.ts';
import type { Observation, Target } from './examination.ts';

/** Clocks agree within this, because `Date` has whole seconds. */
const AGREES_MS = 1500;

/** Whether the connection is encrypted, and whether the provider's certificate is good. */
export function tlsObservation(
  { environment: { endpoint }, settings: { clientCertificate } }: Target,
  { response, incident }: Exchange,
): Observation {
  if (!endpoint.startsWith('https:')) return { about: 'TLS', seen: 'none: plain http, on this machine' };
  if (incident?.kind === 'tls') return { about: 'TLS', seen: incident.message, bad: true };
  if (response === undefined) return { about: 'TLS', seen: 'not known, because nothing answered' };
  return {
    about: 'TLS',
    seen: `the certificate is good${clientCertificate === undefined ? '' : ', and ours was presented'}`,
  };
}

/** How far our clock is from the provider's. Empty where the answer has no `Date`. */
export function clockObservation({ response, startedAt, durationMs }: Exchange): readonly Observation[] {
  if (response?.date === undefined) return [];
  const ahead = startedAt + durationMs / 2 - (response.date + 500);
  if (Math.abs(ahead) <= AGREES_MS) return [{ about: 'clock', seen: "agrees with the provider's" }];
  const seen = `ours is ${Math.round(Math.abs(ahead) / 1000)} s ${ahead > 0 ? 'ahead of' : 'behind'} the provider's`;
  return [
    {
      about: 'clock',
      seen: Math.abs(ahead) < NOTABLE_DIFFERENCE_MS ? seen : `${seen}: what is signed follows the provider's`,
    },
  ];
}
