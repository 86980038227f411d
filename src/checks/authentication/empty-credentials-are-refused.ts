import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials that are sent empty are refused. */
export const emptyCredentialsAreRefused = defineCheck({
  id: 'authentication/empty-credentials-are-refused',
  title: 'empty credentials are refused',
  ...refusesBroken('empty'),
});
