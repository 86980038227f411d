import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials are compared to their end: a valid one with something behind it is another one. */
export const lengthenedCredentialsAreRefused = defineCheck({
  id: 'authentication/lengthened-credentials-are-refused',
  title: 'lengthened credentials are refused',
  ...refusesBroken('lengthened'),
});
