import { validCredentialRefused } from '../valid-credential-refused.ts';
import { signatureMethodRefused } from '../signature-method-refused.ts';
import { clockDifferenceRefused } from '../clock-difference-refused.ts';
import { brokenCredentialAccepted } from '../broken-credential-accepted.ts';
import { signatureCoversLess } from '../signature-covers-less.ts';
import { credentialReadElsewhere } from '../credential-read-elsewhere.ts';
import { refusedCredentialOfAnotherOutcome } from '../refused-credential-of-another-outcome.ts';
import { strangerForgotten } from '../stranger-forgotten.ts';
import { signatureReadLeniently } from '../signature-read-leniently.ts';
import { signedTextMisread } from '../signed-text-misread.ts';
import { signedTimeMisread } from '../signed-time-misread.ts';
import { signatureVerifiedInPart } from '../signature-verified-in-part.ts';
import { signatureNotCompared } from '../signature-not-compared.ts';
import { keyReadByItsBeginning } from '../key-read-by-its-beginning.ts';
import { signedDateMisread } from '../signed-date-misread.ts';
import { replayForgotten } from '../replay-forgotten.ts';
import type { Derivation } from '../derivation.ts';

/** Kinds of faults about credentials: what should open an operation, and what should not. */
export const CREDENTIAL_DERIVATIONS: readonly Derivation[] = [
  validCredentialRefused,
  signatureMethodRefused,
  clockDifferenceRefused,
  brokenCredentialAccepted,
  strangerForgotten,
  signatureCoversLess,
  signatureReadLeniently,
  signedTimeMisread,
  signatureVerifiedInPart,
  signatureNotCompared,
  keyReadByItsBeginning,
  signedDateMisread,
  replayForgotten,
  credentialReadElsewhere,
  refusedCredentialOfAnotherOutcome,
  signedTextMisread,
];
