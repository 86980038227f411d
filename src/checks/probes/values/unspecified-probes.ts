import {
  type Contract,
  readParameter,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import {
  eachSaidAs,
  type Later,
  type RequestPlan,
  type Resource,
  saidAs,
  saidOfResource,
} from '../../../judgement/index.ts';
import { allowsText } from '../../../lists/index.ts';
import { extremeRanges } from './extreme-ranges.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { DECIMAL, inOneText, oddTexts } from './odd-texts.ts';
import { orderTexts } from './order-texts.ts';
import { nullProbes } from './null-probes.ts';
import { oddTextOfAnother } from './odd-text-of-another.ts';
import { oddTextsForNumbers } from './odd-texts-for-numbers.ts';
import { undocumentedNameProbes } from './undocumented-name-probes.ts';
import type { UnspecifiedProbe } from './unspecified-probe.ts';
import { validText } from './valid-text.ts';

/** The byte FF, and a character of three bytes that ends after two; written as `percentEncode` says. */
const BAD_BYTES = 'a\udcff\udce4\udcba';

/** Percent signs that begin no escape, at the end and before it. */
const BAD_ESCAPES = 'a\udc25zz\udc25';

/** When the first, the second and every further odd text of a parameter is sent. */
const LATER = [undefined, 1, 2] as const;

/**
 * An unknown parameter, names that are nearly known, odd texts, extreme ranges, decimals and too many digits in a signature's number, a value
 * of the resource left out, null in a body, and parameters that are said twice.
 */
export function unspecifiedProbes(
  operation: Operation,
  resource: Resource,
  resources: readonly Resource[],
): readonly UnspecifiedProbe[] {
  const asked = operation.parameters.filter((parameter) => isQuestion(parameter) || parameter.role === 'resource');
  return [
    ...undocumentedNameProbes(operation),
    ...ofAnother(operation, resources),
    ...badEncodings(operation, asked),
    ...oddTextsForNumbers(operation),
    ...withExtremeRanges(operation),
    ...nullProbes(operation),
    ...[...asked, ...operation.parameters.filter(({ role }) => role === 'owner')].flatMap((parameter) =>
      withOddTexts(operation, parameter),
    ),
    ...operation.parameters
      .filter((parameter) => isSignedNumber(operation, parameter))
      .flatMap((parameter) =>
        [DECIMAL, ...HUGE_NUMBERS].map((text) => withText(parameter, text, text === DECIMAL ? 1 : 2)),
      ),
    ...asked
      .filter(({ name, required }) => !required && name in saidOfResource(operation, resource))
      .map((parameter) => withText(parameter, null)),
    ...repeatable(asked).map((parameter) => {
      const text = resource.parameters[parameter.name] ?? validText(operation, parameter, '1');
      const isAccepted = text !== undefined && !isCursor(operation, parameter);
      return { ...withTextTwice(parameter, text ?? '1'), ...(isAccepted && { kind: parameter.name }) };
    }),
  ];
}

/** Everything in one text first. Each text by itself rarely shows more, and goes later. */
function withOddTexts(operation: Operation, parameter: Parameter): readonly UnspecifiedProbe[] {
  const all = isQuestion(parameter) ? inOneText(operation, parameter) : undefined;
  const isWhole = all !== undefined && canStandIn(parameter, all) && isLikelyAccepted(operation, parameter, all);
  const alone = oddTexts(operation, parameter)
    .filter((text) => canStandIn(parameter, text))
    .map((text, place): UnspecifiedProbe =>
      isLikelyAccepted(operation, parameter, text)
        ? { ...withText(parameter, text, LATER[Math.min(isWhole ? place + 1 : place, 2)]), kind: parameter.name }
        : withText(parameter, text, place < 2 ? 1 : 2),
    );
  if (!isWhole) return alone;
  const parts = alone.filter(({ plan }) => isPartOf(all, plan.parameters?.[parameter.name]));
  const { name, pointer } = parameter;
  const plan = { parameters: { [name]: all }, purpose: `${name} with odd text` };
  return [{ plan, promise: pointer, kind: name, parts }, ...alone];
}

function isPartOf(all: string, text: string | null | undefined): boolean {
  return text !== undefined && text !== null && text !== '' && all.includes(text);
}

function ofAnother(operation: Operation, resources: readonly Resource[]): readonly UnspecifiedProbe[] {
  const plan = oddTextOfAnother(operation, resources);
  return plan ? [{ plan, promise: operation.pointer }] : [];
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

/**
 * Whether the schema allows a text of a question in so many words, and nothing else says how it is answered. What a provider refuses may hide what
 * comes after it.
 */
function isLikelyAccepted(operation: Operation, parameter: Parameter, text: string): boolean {
  const { contract, collection } = operation;
  const { size, oversize } = collection?.paging ?? {};
  return (
    isQuestion(parameter) &&
    parameter.answers.unknown === undefined &&
    // A key that is none is refused, whatever the schema allows.
    orderTexts(operation, parameter) === undefined &&
    !(oversize !== undefined && size?.pointer === parameter.pointer) &&
    allowsText(contract, parameter, text) &&
    !readParameter(contract, parameter, text).ambiguous
  );
}

/**
 * Bytes that are no UTF-8, and broken escapes, in a text that takes any letters, else in the first text that is asked for, else in the first question; and
 * the bytes in all others that take any letters. In a path they are refused by what stands before the API. Where parameters are signed as texts, no one
 * knows what to sign; a refused signature is no server error either.
 */
function badEncodings({ contract }: Operation, asked: readonly Parameter[]): readonly UnspecifiedProbe[] {
  const inPairs = asked.filter(({ in: place }) => place === 'query' || place === 'form');
  // What takes only some letters is refused before anything reads them.
  const open = inPairs.filter((each) => isText(contract, each) && allowsText(contract, each, 'aé'));
  const [first = inPairs.find((each) => isText(contract, each)) ?? inPairs[0], ...others] = open;
  const one = first ? [first] : [];
  return [
    ...[one, others].flatMap((parameters) => inAllOf(parameters, BAD_BYTES, 'bytes that are no UTF-8')),
    ...inAllOf(one, BAD_ESCAPES, 'percent signs that begin no escape'),
  ];
}

/** One text in all of some parameters at once. */
function inAllOf(parameters: readonly Parameter[], text: string, says: string): readonly UnspecifiedProbe[] {
  const [first] = parameters;
  if (!first) return [];
  const names = parameters.map(({ name }) => name);
  const plan = {
    parameters: Object.fromEntries(names.map((name) => [name, text])),
    purpose: `${names.join(' and ')} with ${says}`,
    ...(text === BAD_ESCAPES && { later: 2 as const }),
  };
  return [{ plan, promise: first.pointer }];
}

function isText(contract: Contract, { schemaPointer }: Parameter): boolean {
  return schemaKeyword(contract, schemaPointer, 'type')?.value === 'string';
}

/** Each end is sent by itself as well, beside other odd values, so these come last. */
function withExtremeRanges(operation: Operation): readonly UnspecifiedProbe[] {
  return extremeRanges(operation).map((parameters) => {
    const ends = eachSaidAs(parameters);
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
  const purpose = saidAs(name, text === null ? text : brief(text));
  return { plan: { parameters: { [name]: text }, purpose, ...(later && { later }) }, promise: pointer };
}

/** The same text twice, so that the answer is about the same thing whichever of the two is read. */
function withTextTwice({ name, pointer }: Parameter, text: string): UnspecifiedProbe {
  const said = { [name]: text };
  return {
    plan: { parameters: said, repeated: said, purpose: `${saidAs(name, text)} twice`, later: 1 },
    promise: pointer,
  };
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 8)}… (${text.length} characters)` : text;
}
