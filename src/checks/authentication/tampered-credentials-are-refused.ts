import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials with one wrong character are refused, wherever it stands and even where only its case is wrong. */
export const tamperedCredentialsAreRefused = defineCheck({
  id: 'authentication/tampered-credentials-are-refused',
  title: 'tampered credentials are refused',
  ...refusesBroken('tampered'),
});
