import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** A right token in another place, under another name or without the word before it opens nothing, because only its own place is guarded. */
export const misplacedCredentialsAreRefused = defineCheck({
  id: 'authentication/misplaced-credentials-are-refused',
  title: 'misplaced credentials are refused',
  ...refusesBroken('misplaced'),
});
