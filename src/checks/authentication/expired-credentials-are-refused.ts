import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials that were valid once are refused after they have expired. */
export const expiredCredentialsAreRefused = defineCheck({
  id: 'authentication/expired-credentials-are-refused',
  title: 'expired credentials are refused',
  ...refusesBroken('expired'),
});
