import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** A right signature that is written in another way is refused, where the contract says that it is compared as a text. */
export const rewrittenCredentialsAreRefused = defineCheck({
  id: 'authentication/rewritten-credentials-are-refused',
  title: 'rewritten credentials are refused',
  ...refusesBroken('rewritten'),
});
