import { defineCheck } from '../check.ts';
import { refusesBroken } from './parts/refuses-broken.ts';

/** The same signed request is answered once: who overhears it cannot use it. */
export const replayedCredentialsAreRefused = defineCheck({
  id: 'authentication/replayed-credentials-are-refused',
  title: 'a replayed request is refused',
  ...refusesBroken('replayed'),
});
