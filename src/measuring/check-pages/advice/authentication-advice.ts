import type { FamilyAdvice } from './advice.ts';

const SIGNED_IN = 'credentials that open the operation, and CONTRACT_PROBES=all, which is the default';
const COMPARE = 'Compare credentials as a whole and to their end, and refuse with the documented outcome.';

export const authenticationAdvice: FamilyAdvice<'authentication'> = {
  'authentication/valid-credentials-are-accepted': {
    why: 'A documented way to sign in that does not open the operation locks callers out.',
    mend: 'Try the named form by hand. Look at gateways that know only one of the forms.',
    needs: 'credentials of each form that is to be judged',
  },
  'authentication/unknown-methods-fall-back': {
    why: 'Clients that name no method were written before there was one.',
    mend: 'Use the documented method wherever none or an unknown one is named.',
    needs: 'credentials whose signature names a method',
  },
  'authentication/clock-differences-are-tolerated': {
    why: 'No two clocks agree. A provider without tolerance refuses honest callers now and then.',
    mend: 'Accept what was signed within the documented minutes before and after now.',
    needs: 'credentials that sign a time',
  },
  'authentication/missing-credentials-are-refused': {
    why: 'Without credentials anybody on the network reads the data.',
    mend: 'Refuse before anything else is done, on every path and under every parameter.',
    needs: SIGNED_IN,
  },
  'authentication/empty-credentials-are-refused': {
    why: 'An empty secret of a pipeline must not open what a real one opens.',
    mend: 'Treat an empty credential as a missing one.',
    needs: SIGNED_IN,
  },
  'authentication/truncated-credentials-are-refused': {
    why: 'A prefix that opens the door can be found by trying.',
    mend: COMPARE,
    needs: SIGNED_IN,
  },
  'authentication/lengthened-credentials-are-refused': {
    why: 'A comparison that stops early accepts what was never issued.',
    mend: COMPARE,
    needs: SIGNED_IN,
  },
  'authentication/tampered-credentials-are-refused': {
    why: 'A signature that may be wrong in one place protects nothing.',
    mend: COMPARE,
    needs: SIGNED_IN,
  },
  'authentication/rewritten-credentials-are-refused': {
    why: 'What is read leniently in one place is compared strictly in the next, such as a memory of replays, and gets round it.',
    mend: 'Compare the signature as it was sent with the one that you computed, and decode neither.',
    needs: `credentials that sign a request; ${SIGNED_IN}`,
  },
  'authentication/foreign-credentials-are-refused': {
    why: 'Credentials that nobody was given must open nothing.',
    mend: 'Look the key up, verify it, and refuse with the documented outcome where it is unknown.',
    needs: SIGNED_IN,
  },
  'authentication/expired-credentials-are-refused': {
    why: 'A token expires so that a stolen one becomes useless.',
    mend: 'Compare the time of expiry on every request, and not only when the token is cached.',
    needs: 'a token that has expired; npm run doctor names its variable',
  },
  'authentication/stale-credentials-are-refused': {
    why: 'A request that was overheard long ago must not be good for ever.',
    mend: 'Refuse what was signed before the documented minutes, even where the signature is right.',
    needs: `credentials that sign a time; ${SIGNED_IN}`,
  },
  'authentication/replayed-credentials-are-refused': {
    why: 'Who overhears a request can send it again, and again.',
    mend: 'Keep each nonce as long as its signature is good, and refuse it the second time.',
    needs: `credentials that sign a nonce; ${SIGNED_IN}`,
  },
  'authentication/misplaced-credentials-are-refused': {
    why: 'A token in a query is logged on its way. Where it opens something, callers will put it there.',
    mend: 'Read the token from its documented place alone.',
    needs: SIGNED_IN,
  },
};
