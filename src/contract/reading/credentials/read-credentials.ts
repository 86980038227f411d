import { isRecord } from '../../json-pointer.ts';
import type { Written } from '../../language/written.ts';
import type { Contract, CredentialForm, CredentialScheme, SignatureMethod } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import type { OpenApiNode } from '../open-api-node.ts';
import { restsOn } from '../../rests-on.ts';
import { readAnswer } from '../read-answers.ts';
import { readProvenance } from '../read-provenance.ts';
import { usualBreakages } from './usual-breakages.ts';
import { expiredVariable, tokenUrlVariable, usualRequired, usualVariables } from './usual-variables.ts';
import { readPresentation, whyUnpresentable } from './read-presentation.ts';

/** What the schemes of a document are read with. */
export interface CredentialSetting {
  /** Stands before the usual names of variables: `SHOP_`. */
  readonly prefix: string;
  readonly outcomes: Contract['outcomes'];
}

/** The security schemes that can be presented: as OpenAPI says it, and as `x-credentials` says more. */
export function readCredentials(root: OpenApiNode, setting: CredentialSetting): CredentialScheme[] {
  const schemes = schemesOf(root).filter(([, scheme]) => whyUnpresentable(scheme) === undefined);
  const shared = schemes.filter(([, scheme]) => !isRecord(scheme.extension('x-credentials')?.value.variables));
  const read = schemes.map(([name, scheme]) => readScheme(name, scheme, { ...setting, isAlone: shared.length < 2 }));
  return read.map((scheme) => withOthers(scheme, read));
}

function withOthers(scheme: CredentialScheme, all: readonly CredentialScheme[]): CredentialScheme {
  const { place } = scheme;
  const others = all.flatMap(({ place: other }) => (other && place && other.name !== place.name ? [other] : []));
  return place && others.length > 0 ? { ...scheme, place: { ...place, others } } : scheme;
}

/** Throws `ContractError` where an operation asks for a scheme that is not described or cannot be presented. */
export function requirePresentable(root: OpenApiNode, requirement: OpenApiNode): void {
  const schemes = schemesOf(root);
  for (const [name] of requirement.members()) {
    const scheme = schemes.find(([known]) => known === name)?.[1];
    if (scheme === undefined)
      requirement.fail(
        `asks for the scheme "${name}", which components/securitySchemes does not describe. Known: ${schemes.map(([known]) => known).join(', ') || 'none'}.`,
      );
    const why = whyUnpresentable(scheme);
    if (why !== undefined) scheme.fail(why);
  }
}

function schemesOf(root: OpenApiNode): [string, OpenApiNode][] {
  const schemes = root.optional('components', 'securitySchemes')?.members() ?? [];
  return schemes.map(([name, scheme]) => [name, scheme.follow()]);
}

function readScheme(
  name: string,
  scheme: OpenApiNode,
  { prefix, outcomes, isAlone }: CredentialSetting & { readonly isAlone: boolean },
): CredentialScheme {
  const credentials = scheme.extension('x-credentials');
  const { variables: named, required } = credentials?.value ?? {};
  const presentation = readPresentation(scheme);
  const pointer = (credentials ?? scheme).pointer;
  const own = isAlone ? prefix : `${prefix}${name}_`;
  const written = credentials?.get('broken')?.members();
  const variables = {
    ...tokenUrlVariable(presentation, own),
    ...(named && !written ? expiredVariable(presentation, own) : {}),
    ...(named ?? usualVariables(presentation, own, scheme)),
  };
  requireParts(credentials, variables);
  const parts = required ? { required } : usualRequired(presentation, variables);
  requireNamed(credentials, { ...presentation, ...parts, variables });
  const promise = restsOn({ provenance: (at) => readProvenance(scheme.source, at) }, refusalIn(outcomes), pointer);
  return {
    name,
    pointer,
    ...presentation,
    ...readService(credentials, presentation),
    variables,
    ...parts,
    ...readSigning(credentials),
    broken:
      written?.map(([way, answer]) => ({ way, answer: readAnswer(answer) })) ??
      usualBreakages({ ...presentation, variables }, { outcomes, promise }),
  };
}

/** Where the contract says how a refused credential looks. */
function refusalIn(outcomes: Contract['outcomes']): string {
  return (outcomes['missing-credentials'] ?? outcomes['invalid-credentials'])?.pointer ?? '';
}

/** Forms whose signature names a service. */
const WITH_SERVICE: readonly CredentialForm[] = ['tc3-hmac-sha256'];

function readService(
  credentials: ExtensionNode<Written['credentials']> | undefined,
  { form }: Pick<CredentialScheme, 'form'>,
): Pick<CredentialScheme, 'service'> {
  const service = credentials?.value.service;
  if (WITH_SERVICE.includes(form) !== (service !== undefined))
    credentials?.fail(
      service === undefined
        ? `lacks "service", which is signed with the form ${form}: the first part of the host, such as cvm.`
        : `has a "service", which the form ${form} does not sign.`,
    );
  return service === undefined ? {} : { service };
}

function requireParts(
  credentials: ExtensionNode<Written['credentials']> | undefined,
  variables: Readonly<Record<string, string>>,
): void {
  for (const part of credentials?.get('required')?.elements() ?? []) {
    if (!Object.hasOwn(variables, part.value))
      part.fail(`requires the part ${JSON.stringify(part.value)}. Known: ${Object.keys(variables).join(', ')}.`);
  }
}

/** A part without a variable could never be set, and no message could say how. */
function requireNamed(
  credentials: ExtensionNode<Written['credentials']> | undefined,
  { form, required, variables }: Pick<CredentialScheme, 'form' | 'required' | 'variables'>,
): void {
  const unnamed = required.filter((part) => !Object.hasOwn(variables, part));
  if (unnamed.length === 0) return;
  credentials?.fail(
    `names no variable for ${unnamed.join(' and ')}, which the form ${form} needs: add ${unnamed.length === 1 ? 'it' : 'them'} to "variables", or leave "variables" out for the usual names.`,
  );
}

function readSigning(
  credentials: ExtensionNode<Written['credentials']> | undefined,
): Pick<CredentialScheme, 'methods' | 'tolerates'> {
  const tolerates = credentials?.get('tolerates');
  return {
    methods: credentials?.get('methods')?.elements().map(readMethod) ?? [],
    ...(tolerates && { tolerates: { seconds: tolerates.value.seconds, promise: tolerates.pointer } }),
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
