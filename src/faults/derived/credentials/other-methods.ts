import type { CredentialScheme } from '../../../contract/index.ts';
import type { Asked } from '../../../provider/pipeline/index.ts';
import { sentText } from '../../changes/index.ts';

interface OtherMethod {
  readonly text: string;
  /** Whether a request names it. */
  readonly isNamed: (ask: Asked) => boolean;
}

/** The signature methods of a scheme that stand for themselves, but for the default. */
export function otherMethods({ methods }: CredentialScheme): readonly OtherMethod[] {
  return methods
    .slice(1)
    .filter(({ text, as }) => text === as)
    .map(({ text }) => ({ text, isNamed: (ask) => sentText(ask, 'SignatureMethod') === text }));
}
