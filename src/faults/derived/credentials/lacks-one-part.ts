import type { Asked } from '../../../provider/pipeline/index.ts';
import { isSent } from '../../changes/index.ts';

/** Whether one part of a signature is missing and others are there. Without any part the credentials are missing, which is another promise. */
export function lacksOnePart(ask: Asked, name: string): boolean {
  return !isSent(ask, name) && (isSent(ask, 'Signature') || isSent(ask, 'SecretId'));
}
