import {
  type Contract,
  readParameter,
  schemaKeyword,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { Later, RequestPlan, Resource } from '../../../judgement/index.ts';
import { allowsText, otherCase } from '../../../lists/index.ts';
import { extremeRanges } from './extreme-ranges.ts';
import { isQuestion } from './is-question.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { DECIMAL, oddTexts } from './odd-texts.ts';
import { oddTextOfAnother } from './odd-text-of-another.ts';
import { UNDOCUMENTED } from './says-unpromised.ts';
import { validText } from './valid-text.ts';

/** The byte FF, and a character of three bytes that ends after two; written as `percentEncode` says. */
const BAD_BYTES = 'a\udcff\udce4\udcba';

/** A request of which only one thing is promised: that it is no server error. */
export interface UnspecifiedProbe {
  readonly plan: RequestPlan;
  readonly promise: JsonPointer;
  /** The name that it is about. Those of different names are probably accepted, so they can be sent together; what has no kind is sent alone. */
  readonly kind?: string;
}

const [, , LARGER_THAN_64_BITS] = HUGE_NUMBERS;

/** When the first, the second and every further odd text of a parameter is sent. */
const LATER = [undefined, 1, 2] as const;

/**
 * An unknown parameter, names that are nearly known, odd texts, extreme ranges, decimals and too many digits in a signature's number, a value
 * of the resource left out, and parameters that are said twice.
 */
export function unspecifiedProbes(
  operation: Operation,
  resource: Resource,
  resources: readonly Resource[],
): readonly UnspecifiedProbe[] {
  const asked = operation.parameters.filter((parameter) => isQuestion(parameter) || parameter.role === 'resource');
  return [
    ...undocumented(operation),
    ...ofAnother(operation, resources),
    ...bracketed(operation),
    ...inOtherLetters(operation),
    ...badBytes(operation, asked),
    ...withExtremeRanges(operation),
    ...[...asked, ...operation.parameters.filter(({ role }) => role === 'owner')].flatMap((parameter) =>
      oddTexts(operation, parameter)
        .filter((text) => canStandIn(parameter, text))
        .map((text, place) => ({
          ...withText(parameter, text, LATER[Math.min(place, 2)]),
          ...(isLikelyAccepted(operation, parameter, text) && { kind: parameter.name }),
        })),
    ),
    ...operation.parameters
      .filter((parameter) => isSignedNumber(operation, parameter))
      .flatMap((parameter) => [DECIMAL, LARGER_THAN_64_BITS].map((text) => withText(parameter, text))),
    ...asked
      .filter(({ name, required }) => !required && name in resource.parameters)
      .map((parameter) => withText(parameter, null)),
    ...repeatable(asked).map((parameter) =>
      withTextTwice(parameter, resource.parameters[parameter.name] ?? validText(operation, parameter, '1') ?? '1'),
    ),
  ];
}

function undocumented({ pointer }: Operation): readonly UnspecifiedProbe[] {
  return UNDOCUMENTED.map((name) => ({
    plan: { parameters: { [name]: '1' }, purpose: `${name}=1` },
    promise: pointer,
    kind: name,
  }));
}

function ofAnother(operation: Operation, resources: readonly Resource[]): readonly UnspecifiedProbe[] {
  const odd = oddTextOfAnother(operation, resources);
  return odd ? [{ plan: odd.plan, promise: odd.parameter.pointer }] : [];
}

/** A header has no place for control characters and for characters of more than a byte, so no client can send them there. */
function canStandIn({ in: place }: Parameter, text: string): boolean {
  return place !== 'header' || /^[\t -~\u0080-\u00ff]*$/.test(text);
}

/** All of them in one request. */
export function sentTogether(probes: readonly UnspecifiedProbe[]): RequestPlan {
  return {
    parameters: Object.assign({}, ...probes.map(({ plan }) => plan.parameters)) as Record<string, string>,
    repeated: Object.assign({}, ...probes.map(({ plan }) => plan.repeated)) as Record<string, string>,
    purpose: probes.map(({ plan }) => plan.purpose).join(', '),
    ...(probes.every(({ plan }) => plan.later) && { later: 2 }),
  };
}

/** Whether the schema allows a text of a question in so many words. What a provider refuses may hide what comes after it. */
function isLikelyAccepted({ contract }: Operation, parameter: Parameter, text: string): boolean {
  return (
    isQuestion(parameter) &&
    allowsText(contract, parameter, text) &&
    !readParameter(contract, parameter, text).ambiguous
  );
}

/** Every name of a question with brackets behind it, which some frameworks read as a list, and some as a condition. */
function bracketed(operation: Operation): readonly UnspecifiedProbe[] {
  const names = namesInPairs(operation);
  if (names.length === 0) return [];
  return ['[]', '[$gt]'].map((brackets) => ({
    plan: {
      parameters: Object.fromEntries(names.map((name) => [`${name}${brackets}`, '1'])),
      purpose: `names with ${brackets} behind them`,
    },
    promise: operation.pointer,
    kind: brackets,
  }));
}

/** Every name of a question in capitals, or in small letters where it has capitals. Some programs take both for one name, and stumble over two. */
function inOtherLetters(operation: Operation): readonly UnspecifiedProbe[] {
  const names = namesInPairs(operation);
  const others = names
    .map(otherCase)
    .filter((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (others.length === 0) return [];
  const parameters = Object.fromEntries(others.map((name) => [name, '1']));
  return [
    { plan: { parameters, purpose: 'names in other letters' }, promise: operation.pointer, kind: 'other letters' },
  ];
}

/** Names of questions in the query or the form. */
function namesInPairs({ parameters }: Operation): readonly string[] {
  const inPairs = parameters.filter((each) => isQuestion(each) && (each.in === 'query' || each.in === 'form'));
  return inPairs.map(({ name }) => name);
}

/** Bytes that are no UTF-8, in the first text that is asked for, else in the first question. Where parameters are signed as texts, no one knows what to sign. */
function badBytes({ contract, parameters }: Operation, asked: readonly Parameter[]): readonly UnspecifiedProbe[] {
  const inQuery = asked.filter(({ in: place }) => place === 'query');
  const [first] = inQuery.toSorted((one, other) => Number(isText(contract, other)) - Number(isText(contract, one)));
  if (first === undefined || parameters.some(({ role }) => role === 'credential')) return [];
  const plan = { parameters: { [first.name]: BAD_BYTES }, purpose: `${first.name} with bytes that are no UTF-8` };
  return [{ plan, promise: first.pointer }];
}

function isText(contract: Contract, { schemaPointer }: Parameter): boolean {
  return schemaKeyword(contract, schemaPointer, 'type')?.value === 'string';
}

/** Each end is sent by itself as well, beside other odd values, so these come last. */
function withExtremeRanges(operation: Operation): readonly UnspecifiedProbe[] {
  return extremeRanges(operation).map((parameters) => {
    const ends = Object.entries(parameters).map(([name, text]) => `${name}=${text}`);
    return { plan: { parameters, purpose: ends.join(' and '), later: 2 }, promise: operation.pointer };
  });
}

/** The first parameter of each role that can be said twice. */
function repeatable(parameters: readonly Parameter[]): readonly Parameter[] {
  const inPairs = parameters.filter(({ in: place }) => place === 'query' || place === 'form');
  return [...Map.groupBy(inPairs, ({ role }) => role ?? 'none').values()].flatMap(([first]) => first ?? []);
}

/** Whether a parameter is a whole number that only signs the request: no one promises to refuse one with decimals. */
function isSignedNumber({ contract }: Operation, { role, schemaPointer }: Parameter): boolean {
  return role === 'credential' && schemaKeyword(contract, schemaPointer, 'type')?.value === 'integer';
}

function withText({ name, pointer }: Parameter, text: string | null, later?: Later): UnspecifiedProbe {
  const purpose = text === null ? `no ${name}` : `${name}=${brief(text)}`;
  return { plan: { parameters: { [name]: text }, purpose, ...(later && { later }) }, promise: pointer };
}

/** The same text twice, so that the answer is about the same thing whichever of the two is read. */
function withTextTwice({ name, pointer }: Parameter, text: string): UnspecifiedProbe {
  const said = { [name]: text };
  return {
    plan: { parameters: said, repeated: said, purpose: `${name}=${text} twice` },
    promise: pointer,
    kind: name,
  };
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 8)}… (${text.length} characters)` : text;
}
