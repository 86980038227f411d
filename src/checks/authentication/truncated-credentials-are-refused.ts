import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials are compared to their end: neither all but the last character nor the first half is enough. */
export const truncatedCredentialsAreRefused = defineCheck({
  id: 'authentication/truncated-credentials-are-refused',
  title: 'truncated credentials are refused',
  ...refusesBroken('truncated'),
});
