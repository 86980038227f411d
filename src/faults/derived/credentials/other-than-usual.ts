import type { Contract, CredentialScheme, JsonPointer } from '../../../contract/index.ts';
import type { Asked } from '../../../provider/pipeline/index.ts';
import { presentedIn } from './credential-way.ts';
import { otherMethods } from './other-methods.ts';

/** Whether a request presents what is meant; the first request shows what is usual. */
export type IsMeant = (ask: Asked, first: Asked) => boolean;

/** Valid credentials that are not what plain requests present. */
export interface OtherCredentials {
  readonly what: string;
  readonly promise: JsonPointer;
  readonly isMeant: IsMeant;
}

/** Each method but the default. A form without methods as a whole, unless it is the first: no plain request would succeed without that. */
export function otherThanUsual({ credentials }: Contract, scheme: CredentialScheme): OtherCredentials[] {
  const { name, form, methods, pointer } = scheme;
  if (methods.length > 0)
    return otherMethods(scheme).map(({ text, isNamed }) => ({ what: text, promise: pointer, isMeant: isNamed }));
  if (credentials[0]?.name === name) return [];
  // Requests usually present another token than the one that was fetched with the password.
  const tokenOf = (ask: Asked) => presentedIn(scheme, ask)?.proof;
  const isMeant: IsMeant = (ask, first) => form !== 'iam-password' || tokenOf(ask) !== tokenOf(first);
  return [{ what: 'any', promise: pointer, isMeant }];
}
