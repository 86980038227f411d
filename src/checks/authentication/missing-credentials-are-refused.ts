import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** A request that carries no credentials is refused. */
export const missingCredentialsAreRefused = defineCheck({
  id: 'authentication/missing-credentials-are-refused',
  title: 'a request without credentials is refused',
  ...refusesBroken('missing'),
});
