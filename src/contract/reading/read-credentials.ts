import { BROKEN_WAYS, type CredentialForm, type CredentialScheme, type SignatureMethod } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { readAnswer } from './read-answer.ts';

const FORMS: readonly CredentialForm[] = ['token', 'iam-password', 'sdk-hmac-sha256', 'tencent-api-2'];

/** The security schemes that say how their credential is presented. */
export function readCredentials(root: Cursor): CredentialScheme[] {
  const schemes = root.optional('components', 'securitySchemes')?.entries() ?? [];
  return schemes.flatMap(([name, scheme]) => {
    const cursor = scheme.optional('x-credentials');
    return cursor ? [readScheme(name, cursor)] : [];
  });
}

function readScheme(name: string, cursor: Cursor): CredentialScheme {
  const variables = cursor.child('variables').texts();
  const tolerates = cursor.optional('tolerates');
  return {
    name,
    pointer: cursor.pointer,
    form: cursor.child('form').choice(FORMS),
    variables,
    required: cursor
      .child('required')
      .items()
      .map((part) => part.choice(Object.keys(variables))),
    methods: cursor.optional('methods')?.items().map(readMethod) ?? [],
    ...(tolerates && { tolerates: { seconds: tolerates.child('seconds').number(), promise: tolerates.pointer } }),
    broken: (cursor.optional('broken')?.entries() ?? []).map(([way, answer]) => ({
      way:
        BROKEN_WAYS.find((known) => known === way) ??
        answer.fail(`breaks a credential in the way "${way}". Known: ${BROKEN_WAYS.join(', ')}.`),
      answer: readAnswer(answer),
    })),
  };
}

/** A text that is verified as itself, or `{ text, as }`. */
function readMethod(cursor: Cursor): SignatureMethod {
  const promise = cursor.pointer;
  if (typeof cursor.value === 'string') return { text: cursor.value, as: cursor.value, promise };
  return { text: cursor.child('text').text(), as: cursor.child('as').text(), promise };
}
