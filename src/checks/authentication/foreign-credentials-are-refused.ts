import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Well-formed credentials that belong to no one are refused. */
export const foreignCredentialsAreRefused = defineCheck({
  id: 'authentication/foreign-credentials-are-refused',
  title: 'invented credentials are refused',
  ...refusesBroken('foreign'),
});
