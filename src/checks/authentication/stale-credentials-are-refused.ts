import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** A request that was signed long ago is refused, although its signature is right. */
export const staleCredentialsAreRefused = defineCheck({
  id: 'authentication/stale-credentials-are-refused',
  title: 'a signature of long ago is refused',
  ...refusesBroken('stale'),
});
