import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** A signed request is answered only once, so no one can use it again who overheard it. */
export const replayedCredentialsAreRefused = defineCheck({
  id: 'authentication/replayed-credentials-are-refused',
  title: 'a replayed request is refused',
  ...refusesBroken('replayed'),
});
