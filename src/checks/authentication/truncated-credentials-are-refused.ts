import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Credentials without their last character are refused, and so is their first half, because a provider compares them to their end. */
export const truncatedCredentialsAreRefused = defineCheck({
  id: 'authentication/truncated-credentials-are-refused',
  title: 'truncated credentials are refused',
  ...refusesBroken('truncated'),
});
