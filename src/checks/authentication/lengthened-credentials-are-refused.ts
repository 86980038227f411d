import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** Valid credentials with something behind them are refused, because a provider compares them to their end. */
export const lengthenedCredentialsAreRefused = defineCheck({
  id: 'authentication/lengthened-credentials-are-refused',
  title: 'lengthened credentials are refused',
  ...refusesBroken('lengthened'),
});
