import { type DescribedDocument, isRecord, joinPointer, type JsonPointer, targetOf } from '../../contract/index.ts';
import type { FoundList } from '../found-list.ts';
import type { Action, Unreadable } from './draft-overlay.ts';
import { targetAt } from './target.ts';

/** What has to be changed so that requests can sign in, or go without. */
export interface SignInChanges {
  readonly actions: readonly Action[];
  /** Requirements that are taken out, from the last of each list to the first. */
  readonly unreadable: readonly Unreadable[];
}

const SCHEMES: JsonPointer = '/components/securitySchemes';

/** How somebody signs in where a document describes no way at all. */
export type AddedSignIn = 'bearer' | 'basic';

/** Looks at every way to sign in that the lists ask for. Where they ask for none, the added one is described. */
export function signInChanges(
  document: DescribedDocument,
  lists: readonly FoundList[],
  added?: AddedSignIn,
): SignInChanges {
  const owners = lists.map(({ operation }) => (Array.isArray(operation.node['security']) ? operation.pointer : ''));
  const requirements = [...new Set(owners)].flatMap((owner) =>
    requirementsOf(document, joinPointer(owner, 'security')),
  );
  const unreadable = requirements.flatMap(({ pointer, names }) => {
    const message = whyNot(document, names);
    return message === undefined ? [] : [{ pointer, message }];
  });
  const used = new Set(requirements.flatMap(({ names }) => (names.length === 1 ? names : [])));
  const actions = [...used].flatMap((name) => tokenAction(document, name));
  const isOpen = used.size === 0 && added !== undefined;
  const opened = isOpen
    ? [schemeAction(document, added), ...lists.map((list) => requirementAction(document, list))]
    : actions;
  return { actions: opened, unreadable: unreadable.toReversed() };
}

/** Swagger 2.0 knows no bearer tokens, and an overlay is read before a document is converted. */
function schemeAction({ isSwagger }: DescribedDocument, added: AddedSignIn): Action {
  const provenance = {
    'x-provenance': { basis: 'assumed', because: 'a token was given, and the document describes no way to sign in' },
  };
  const header = {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    'x-credentials': { prefix: 'Bearer ', ...provenance },
  };
  const swagger = added === 'basic' ? { type: 'basic', ...provenance } : { ...header, ...provenance };
  const scheme = { type: 'http', scheme: added, ...provenance };
  const update = isSwagger
    ? { securityDefinitions: { token: swagger } }
    : { components: { securitySchemes: { token: scheme } } };
  return { target: '$', description: 'How requests sign in.', update };
}

/** An operation may say of itself that it is open, and a list of an overlay grows. */
function requirementAction(document: DescribedDocument, { operation: { pointer } }: FoundList): Action {
  return { target: targetAt(document.reachedAt(pointer)), update: { security: [{ token: [] }] } };
}

function requirementsOf(document: DescribedDocument, list: JsonPointer) {
  const written = document.node(list);
  return Array.isArray(written)
    ? written.map((requirement: unknown, index) => ({
        pointer: joinPointer(list, index),
        names: isRecord(requirement) ? Object.keys(requirement) : [],
      }))
    : [];
}

function whyNot(document: DescribedDocument, names: readonly string[]): string | undefined {
  if (names.length > 1)
    return `asks for ${names.join(' and ')} in one request, and one credential is presented at a time.`;
  const [name] = names;
  if (name === undefined) return undefined;
  const scheme = schemeNamed(document, name);
  if (scheme === undefined) return `asks for the scheme "${name}", which the document does not describe.`;
  if (scheme['type'] === 'mutualTLS')
    return 'asks for a client certificate: set CONTRACT_CLIENT_CERT and CONTRACT_CLIENT_KEY.';
  return undefined;
}

/** A scheme that leaves open how its token is presented gets the usual way: a token in Authorization. */
function tokenAction(document: DescribedDocument, name: string): Action[] {
  const { type, scheme = '' } = schemeNamed(document, name) ?? {};
  const word = String(scheme);
  const isOpen = type === 'openIdConnect' || (type === 'http' && !/^(?:bearer|basic)$/i.test(word));
  if (!isOpen) return [];
  const because = 'the scheme does not say how its token is presented';
  const prefix = type === 'http' ? { prefix: `${word} ` } : {};
  const update = { 'x-credentials': { form: 'token', ...prefix, 'x-provenance': { basis: 'assumed', because } } };
  return [{ target: targetAt(document.reachedAt(joinPointer(SCHEMES, name))), update }];
}

function schemeNamed(document: DescribedDocument, name: string): Readonly<Record<string, unknown>> | undefined {
  const scheme = document.node(targetOf(document, joinPointer(SCHEMES, name)));
  return isRecord(scheme) ? scheme : undefined;
}
