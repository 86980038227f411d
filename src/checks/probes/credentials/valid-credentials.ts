import type { CredentialScheme, JsonPointer } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';

/** Valid credentials and how they are presented. */
export interface ValidCredentials {
  /** For a reader: `valid tencent-api-2 HmacSHA256`. */
  readonly what: string;
  readonly credentials: NonNullable<RequestPlan['credentials']>;
  /** What says that they open the operation. */
  readonly promise: JsonPointer;
}

/** The credentials of a scheme, signed by each method that the contract knows. */
export function validCredentials(scheme: CredentialScheme): readonly ValidCredentials[] {
  const methods = scheme.methods.filter(({ text, as }) => text === as);
  const choices = methods.length === 0 ? [{}] : methods.map(({ text }) => ({ method: text }));
  return choices.map((choice) => ({
    what: ['valid', scheme.form, ...Object.values(choice)].join(' '),
    credentials: { scheme: scheme.name, ...choice },
    promise: scheme.pointer,
  }));
}
