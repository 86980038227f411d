import type { CredentialScheme, SignatureMethod } from '../../../contract/index.ts';
import { describeMethod } from './describe-method.ts';
import type { ValidCredentials } from './valid-credentials.ts';

/** Valid credentials that name no method or an unknown one, and are signed by the method that the contract says instead. */
export function fallbackMethods(scheme: CredentialScheme): readonly ValidCredentials[] {
  return scheme.methods.filter(isFallback).map(({ text, as, promise }) => ({
    what: `valid ${scheme.form} by ${as} (${describeMethod(text)})`,
    credentials: { scheme: scheme.name, method: text },
    promise,
  }));
}

/** Whether a name stands for another method than itself. */
export function isFallback({ text, as }: SignatureMethod): boolean {
  return text !== as;
}
