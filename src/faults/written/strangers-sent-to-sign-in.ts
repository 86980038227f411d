import { changeReply } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A caller without credentials is sent to a page to sign in. */
export const strangersSentToSignIn = defineFault({
  id: 'strangers-sent-to-sign-in',
  title: 'a caller without credentials is sent elsewhere with status 302',
  promise: PROMISED.eventsStatuses,
  also: (['token', 'iam', 'signature'] as const).flatMap((scheme) =>
    (scheme === 'signature' ? ['missing'] : ['missing', 'empty']).map(
      (way) => `modelarts#/components/securitySchemes/${scheme}/x-credentials/broken/${way}`,
    ),
  ),
  operations: ['ShowServiceEvents'],
  wrap: changeReply((reply, answer) =>
    'refusal' in answer && answer.refusal.outcome === 'missing-credentials'
      ? { ...reply, status: 302, headers: { ...reply.headers, location: '/login' } }
      : reply,
  ),
});
