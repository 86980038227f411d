import type { Written } from '../language/written.ts';
import type { CredentialScheme, SignatureMethod } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';
import type { OpenApiNode } from './open-api-node.ts';
import { readAnswer } from './read-answers.ts';

/** `x-credentials`: the security schemes that say how their credential is presented. */
export function readCredentials(root: OpenApiNode): CredentialScheme[] {
  const schemes = root.optional('components', 'securitySchemes')?.members() ?? [];
  return schemes.flatMap(([name, scheme]) => {
    const credentials = scheme.extension('x-credentials');
    return credentials ? [readScheme(name, credentials)] : [];
  });
}

function readScheme(name: string, credentials: ExtensionNode<Written['credentials']>): CredentialScheme {
  const { form, variables, required } = credentials.value;
  for (const part of credentials.get('required').elements()) {
    if (!Object.hasOwn(variables, part.value))
      part.fail(`requires the part ${JSON.stringify(part.value)}. Known: ${Object.keys(variables).join(', ')}.`);
  }
  const tolerates = credentials.get('tolerates');
  return {
    name,
    pointer: credentials.pointer,
    form,
    variables,
    required,
    methods: credentials.get('methods')?.elements().map(readMethod) ?? [],
    ...(tolerates && { tolerates: { seconds: tolerates.value.seconds, promise: tolerates.pointer } }),
    broken: (credentials.get('broken')?.members() ?? []).map(([way, answer]) => ({ way, answer: readAnswer(answer) })),
  };
}

/** A text that is verified as itself, or `{ text, as }`. */
function readMethod({
  value,
  pointer,
}: ExtensionNode<NonNullable<Written['credentials']['methods']>[number]>): SignatureMethod {
  const { text, as } = typeof value === 'string' ? { text: value, as: value } : value;
  return { text, as, promise: pointer };
}
