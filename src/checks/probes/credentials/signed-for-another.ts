import {
  type CredentialScheme,
  listedTexts,
  type Operation,
  type Parameter,
  schemaKeyword,
  usualParameters,
} from '../../../contract/index.ts';
import { eachSaidAs, type RequestPlan } from '../../../judgement/index.ts';
import { allowsText } from '../../../lists/index.ts';
import type { AvailableCredentials, CheckContext } from '../../check.ts';
import { changedText } from '../values/changed-text.ts';
import { isCursor } from '../values/is-cursor.ts';
import { isFreeText } from '../values/is-free-text.ts';
import { validText } from '../values/valid-text.ts';
import { type BrokenCredentials, isKnownMethod } from './broken-credentials.ts';
import { describeMethod } from './describe-method.ts';
import { spareParameters } from '../values/spare-parameters.ts';

/** A request that is sent with the signature of another one. Both differ from a plain request in one respect at most. */
interface Other {
  /** What is signed, for a reader: `signed for another namespace`. */
  readonly says: string;
  readonly covers: 'path' | 'parameters';
  readonly sent?: RequestPlan['parameters'];
  readonly signed: NonNullable<NonNullable<RequestPlan['credentials']>['signedFor']>;
}

/** A broken credential, and what of a request it shows to be covered by the signature. */
export interface SignedForAnother extends BrokenCredentials {
  readonly covers: Other['covers'];
}

/**
 * Requests with the signature of another valid one: of another operation, about another resource, of another owner, with another value of one
 * parameter, or with one parameter less. Nothing for credentials that sign no request.
 */
export function signedForAnother(
  credentials: AvailableCredentials,
  context: CheckContext,
): readonly SignedForAnother[] {
  const { scheme, signs, methods } = credentials;
  if (!signs) return [];
  const others = [
    ...otherOperation(context, scheme.name),
    ...otherResource(context),
    ...otherNames(context),
    ...otherOwner(context),
    ...otherConstant(context.operation),
    ...otherQuestions(context.operation),
    ...otherSpares(context.operation),
  ];
  const otherMethods = methods.slice(1).filter((method) => isKnownMethod(credentials, method));
  return [undefined, ...otherMethods].flatMap((method) => others.map((other) => planned(scheme, other, method)));
}

/** Each method is verified by code of its own, which may cover less. */
function planned({ name, form }: CredentialScheme, { says, covers, sent, signed }: Other, method?: string) {
  const what = `${form} ${says}${method === undefined ? '' : ` (${describeMethod(method)})`}`;
  const signedFor = { scheme: name, broken: 'tampered', signedFor: signed } as const;
  const credentials = { ...signedFor, ...(method !== undefined && { method }) };
  const plan = { credentials, fresh: true, purpose: what, ...(sent && { parameters: sent }) };
  return { what, covers, isOfNoForm: false, plan };
}

/** One that the same credentials open, for which all values are known, and that stands elsewhere or is named by a parameter. */
function otherOperation(context: CheckContext, scheme: string): readonly Other[] {
  const { id, path, method, contract } = context.operation;
  const other = contract.operations.find(
    (each) =>
      each.id !== id &&
      each.security.includes(scheme) &&
      (each.path !== path || each.method === method) &&
      isKnown(each, context),
  );
  return other ? [{ says: `signed for ${other.id}`, covers: 'path', signed: { operation: other.id } }] : [];
}

/** Whether a plain request for an operation can be made. */
function isKnown(operation: Operation, { resource }: CheckContext): boolean {
  const values = { ...usualParameters(operation), ...resource.parameters };
  const added: readonly Parameter['role'][] = ['constant', 'credential'];
  return operation.parameters.every(({ required, role, name }) => !required || added.includes(role) || name in values);
}

function otherResource({ operation, resource, resources }: CheckContext): readonly Other[] {
  const other = resources.find((each) => namesOf(operation).some((name) => isOther(each, resource, name)));
  if (other === undefined) return [];
  const isInPath = operation.parameters.some(
    ({ in: place, name }) => place === 'path' && isOther(other, resource, name),
  );
  const covers = isInPath ? 'path' : 'parameters';
  return [{ says: `signed for the ${other.name} resource`, covers, signed: { resource: other } }];
}

/** What every form signs. Of headers some forms sign a few. */
const SIGNED_PLACES: readonly Parameter['in'][] = ['path', 'query', 'form', 'json'];

type Named = CheckContext['resource'];

function isOther(one: Named, other: Named, name: string): boolean {
  return one.parameters[name] !== other.parameters[name];
}

function namesOf({ parameters }: Operation): readonly string[] {
  return parameters.filter(({ role }) => role === 'resource').map(({ name }) => name);
}

/** Each name by which the environment knows the resource, changed after it was signed; in the path it is another name that is signed. */
function otherNames({ operation, resource, resources }: CheckContext): readonly Other[] {
  const isNamed = ({ name, role, in: place }: Parameter): boolean =>
    SIGNED_PLACES.includes(place) &&
    (role === undefined || role === 'resource') &&
    resources.every((each) => !isOther(each, resource, name));
  return operation.parameters.filter(isNamed).flatMap(({ name, in: place }): Other[] => {
    const own = resource.parameters[name];
    const changed = changedText(own ?? '');
    if (own === undefined || changed === own) return [];
    const [sent, signed] = [{ [name]: changed }, { parameters: { [name]: own } }];
    return place === 'path'
      ? [{ says: `signed for another ${name}`, covers: 'path', signed: { parameters: sent } }]
      : [{ says: `with another ${name} than was signed`, covers: 'parameters', sent, signed }];
  });
}

/** The owner to whom the credentials do not belong, where the environment knows one: a signature for it opens nothing of another owner. */
function otherOwner({ operation, foreign }: CheckContext): readonly Other[] {
  const [owner] = operation.parameters.filter(
    ({ role, in: place }) => role === 'owner' && SIGNED_PLACES.includes(place),
  );
  const text = owner && foreign[owner.name];
  if (owner === undefined || text === undefined) return [];
  const covers = owner.in === 'path' ? 'path' : 'parameters';
  return [{ says: `signed for another ${owner.name}`, covers, signed: { parameters: { [owner.name]: text } } }];
}

/** The name of another operation, where a parameter says which one is meant. */
function otherConstant({ contract, parameters }: Operation): readonly Other[] {
  const [named] = parameters.filter(({ role, in: place }) => role === 'constant' && SIGNED_PLACES.includes(place));
  const constant = named && schemaKeyword(contract, named.schemaPointer, 'const')?.value;
  if (named === undefined || typeof constant !== 'string') return [];
  const signed = { parameters: { [named.name]: `${constant}s` } };
  return [{ says: `signed for another ${named.name}`, covers: 'parameters', signed }];
}

/**
 * Roles of parameters of which the first is tried, because the signature of all of them is made by the same code: with another value than was signed,
 * added after the rest was signed, or signed in small letters.
 */
const QUESTIONS = [
  ['filter', signedOtherwise],
  ['filter', addedAfterwards],
  ['filter', signedInSmallLetters],
  ['page', signedOtherwise],
  ['size', addedBesideAFilter],
] as const;

function otherQuestions(operation: Operation): readonly Other[] {
  return QUESTIONS.flatMap(([role, change]) => {
    const asked = operation.parameters.filter(
      (each) => each.role === role && SIGNED_PLACES.slice(1).includes(each.in) && isFree(operation, each),
    );
    return asked.flatMap((parameter) => change(operation, parameter)).slice(0, 1);
  });
}

/** Whether a request may say it or not, and whatever it says is no name of a resource and no token of a page. */
function isFree(operation: Operation, parameter: Parameter): boolean {
  return !parameter.required && parameter.answers.unknown === undefined && !isCursor(operation, parameter);
}

/** What plays no part in the answer is easily left out of what is signed. */
function otherSpares(operation: Operation): readonly Other[] {
  return spareParameters(operation)
    .filter(({ parameter }) => SIGNED_PLACES.slice(1).includes(parameter.in))
    .map(({ parameter: { name }, text }) => added(name, text));
}

/** Some sign no more than what comes first. */
function addedBesideAFilter(operation: Operation, parameter: Parameter): readonly Other[] {
  const [filter] = operation.parameters.filter(({ role }) => role === 'filter');
  const [first] = filter === undefined || !isFree(operation, filter) ? [] : addedAfterwards(operation, filter);
  if (first?.sent === undefined) return addedAfterwards(operation, parameter);
  const beside = eachSaidAs(first.sent);
  return addedAfterwards(operation, parameter).map(({ says, covers, sent, signed }): Other => ({
    says: `${says} beside ${beside.join()}`,
    covers,
    sent: { ...first.sent, ...sent },
    signed: { parameters: { ...first.sent, ...signed.parameters } },
  }));
}

function added(name: string, text: string): Other {
  const says = `with ${name} added after it was signed`;
  return { says, covers: 'parameters', sent: { [name]: text }, signed: { parameters: { [name]: null } } };
}

function addedAfterwards(operation: Operation, parameter: Parameter): readonly Other[] {
  const sent = listedTexts(operation.contract, parameter)?.[0] ?? validText(operation, parameter, '2');
  return sent === undefined ? [] : [added(parameter.name, sent)];
}

function signedOtherwise(operation: Operation, parameter: Parameter): readonly Other[] {
  const { name, role } = parameter;
  const [sent, second] = listedTexts(operation.contract, parameter) ?? [
    validText(operation, parameter, role === 'filter' ? undefined : '2'),
  ];
  const signed = second ?? changedText(sent ?? '');
  if (sent === undefined || signed === sent) return [];
  const says = `with another ${name} than was signed`;
  return [{ says, covers: 'parameters', sent: { [name]: sent }, signed: { parameters: { [name]: signed } } }];
}

const CAPITALS = 'ABC';

/** A text in capitals whose signature is made for small letters: a verifier that puts what it compares in small letters takes it. */
function signedInSmallLetters(operation: Operation, parameter: Parameter): readonly Other[] {
  const { name } = parameter;
  if (!isFreeText(operation, parameter) || !allowsText(operation.contract, parameter, CAPITALS)) return [];
  const says = `with ${name} in capitals, and signed in small letters`;
  const signed = { parameters: { [name]: CAPITALS.toLowerCase() } };
  return [{ says, covers: 'parameters', sent: { [name]: CAPITALS }, signed }];
}
