import type { Parameter } from '../../../contract/index.ts';
import { allowsText } from '../../../lists/index.ts';
import type { Later } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { isHeaderValue } from './is-header-value.ts';
import { changedBeginning } from './changed-text.ts';
import { isKnownValue } from './known-value.ts';
import { nearTexts } from './near-texts.ts';
import type { Probe } from './probe.ts';
import { respelledId, UUID } from './respelled-id.ts';

/** What programs print for nothing, and what every table of some programs knows. */
const WORDS = { unknown: ['null', 'constructor'], foreign: [] } as const;

/** The digits of a UUID without its hyphens. */
const DIGITS_OF_A_UUID = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/i;

/** So many come first. What follows them is rarely taken for the name. */
const SOON = 4;

/**
 * The resource's own value changed in one respect, what stands for any, and what programs take for no value. A provider that compares only
 * beginnings, forgets the case, cuts off blanks and endings or exchanges signs takes it for the resource. Any refusal keeps the promise.
 */
export function nearValueProbes(
  context: CheckContext,
  parameters: readonly Parameter[],
  kind: 'unknown' | 'foreign',
): Probe[] {
  return parameters.flatMap((parameter) => {
    const own = context.resource.parameters[parameter.name] ?? '';
    const promise = parameter.answers[kind]?.promise ?? parameter.pointer;
    const answer = { outcomes: ['refused' as const], promise };
    const shared = { parameter, kind, promise, answer, near: true } as const;
    const probeOf = (text: string, later?: Later): Probe => ({ ...shared, text, ...(later && { later }) });
    const areOthers = (texts: readonly string[]) =>
      texts
        .filter((text) => !isKnownValue(context, parameter, text) && !isSameId(own, text))
        .filter((text) => parameter.in !== 'header' || isHeaderValue(text))
        // A letter that looks alike is not tried where the contract allows letters of ASCII alone.
        .filter((text) => /^[\0 -~]*$/.test(text) || allowsText(context.contract, parameter, text));
    return [
      ...areOthers(nearValues(context, parameter, kind)).map((text, at) => probeOf(text, at < SOON ? undefined : 2)),
      ...areOthers(rarelyTaken(parameter, own)).map((text) => probeOf(text, 3)),
    ];
  });
}

function nearValues(
  { operation, resource }: CheckContext,
  parameter: Parameter,
  kind: 'unknown' | 'foreign',
): readonly string[] {
  const own = resource.parameters[parameter.name] ?? '';
  if (own.length < 2) return [];
  const respelled = kind === 'unknown' ? respelledId(operation, parameter, own) : [];
  return [
    ...nearTexts(own),
    ...respelled,
    ...carelessly(parameter, own),
    ...standIns(parameter, own, kind),
    ...WORDS[kind],
  ];
}

/**
 * What stands for any text: in patterns of files, and behind the beginning of the name in SQL, which some pass on. For an owner the sign by which some
 * APIs say any, or the name with hyphens, where libraries that read ids leave them out.
 */
function standIns({ in: place }: Parameter, own: string, kind: 'unknown' | 'foreign'): readonly string[] {
  const beginning = changedBeginning(own) ?? [];
  if (kind === 'foreign')
    return [beginning, DIGITS_OF_A_UUID.test(own) ? own.replace(DIGITS_OF_A_UUID, '$1-$2-$3-$4-$5') : '-'].flat();
  return [beginning, `${own.slice(0, -1)}%`, ...(place === 'path' ? [] : ['*'])].flat();
}

/**
 * 0 and no text, which programs take for nothing, and what is the text again where it is decoded once more. In a path 0 is a name like others. Nothing
 * is left out there, because many servers answer two slashes with the way to another path. What need not be said may also be said with no text.
 */
function carelessly({ in: place, required }: Parameter, own: string): readonly string[] {
  return place === 'path' ? [] : ['0', escaped(own), ...(required ? [''] : [])];
}

/**
 * NUL behind the text, where programs of C end it, and a sign beyond U+FFFF, which some databases cut off with all that follows, or cannot bear. In a
 * path also what is the text again where it is decoded once more.
 */
function rarelyTaken({ in: place }: Parameter, own: string): readonly string[] {
  if (own.length < 2) return [];
  return [...(place === 'path' ? [escaped(own)] : []), `${own}\0`, `${own}\u{1f680}`];
}

function escaped(text: string): string {
  return text.replace(/[A-Za-z0-9]/, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether two texts are one and the same by the rules of their kind. */
function isSameId(own: string, text: string): boolean {
  const isNumber = /^\d+$/.test(own);
  return (UUID.test(own) && own.toLowerCase() === text.toLowerCase()) || (isNumber && text.trim() === own);
}
