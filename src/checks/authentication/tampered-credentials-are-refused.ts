import { defineCheck } from '../check.ts';
import { refusesBroken } from './refuses-broken.ts';

/** Credentials are compared whole: one other character, anywhere or only in its case, makes another one. */
export const tamperedCredentialsAreRefused = defineCheck({
  id: 'authentication/tampered-credentials-are-refused',
  title: 'tampered credentials are refused',
  ...refusesBroken('tampered', [
    'with another middle character',
    'with another first character',
    'with another last character',
    'with one letter in the other case',
  ], ['signed by another method than it names']),
});
