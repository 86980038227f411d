import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials are compared whole: one other character, anywhere or only in its case, makes another one. */
export const tamperedCredentialsAreRefused = defineCheck({
  id: 'authentication/tampered-credentials-are-refused',
  title: 'tampered credentials are refused',
  ...refusesBroken('tampered'),
});
