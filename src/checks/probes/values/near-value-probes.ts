import type { Parameter } from '../../../contract/index.ts';
import { allowsText } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { isKnownValue } from './known-value.ts';
import { nearTexts } from './near-texts.ts';
import type { Probe } from './probe.ts';

/** What stands for any text in patterns, what programs print for nothing, and what every table of some programs knows. */
const WORDS = { unknown: ['*', 'null', 'constructor'], foreign: ['-'] } as const;

/** RFC 9562: the letters of a UUID mean the same in either case. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The resource's own value changed in one respect, and what stands for any. A provider that compares only beginnings, forgets the case or cuts off
 * blanks takes it for the resource. Any refusal keeps the promise.
 */
export function nearValueProbes(
  context: CheckContext,
  parameters: readonly Parameter[],
  kind: 'unknown' | 'foreign',
): Probe[] {
  return parameters.flatMap((parameter, place) => {
    const own = context.resource.parameters[parameter.name] ?? '';
    const promise = parameter.answers[kind]?.promise ?? parameter.pointer;
    const answer = { outcomes: ['refused' as const], promise };
    return (
      (own.length < 2 ? [] : [...nearTexts(own), ...wordsFor(kind, place)])
        .filter((text) => !isKnownValue(context, parameter, text) && !isSameId(own, text))
        // A letter that looks alike is not tried where the contract allows letters of ASCII alone.
        .filter((text) => /^[ -~]*$/.test(text) || allowsText(context.contract, parameter, text))
        .map((text) => ({ parameter, kind, text, promise, answer, near: true as const }))
    );
  });
}

/** All of them for the first name. The same code looks up the others, so those get what stands for any and one more in turn. */
function wordsFor(kind: keyof typeof WORDS, place: number): readonly string[] {
  const [any, ...more] = WORDS[kind];
  return place === 0 ? WORDS[kind] : [any, ...more.slice(place % 2, (place % 2) + 1)];
}

/** Whether two texts are one and the same by the rules of their kind. */
function isSameId(own: string, text: string): boolean {
  const isNumber = /^\d+$/.test(own);
  return (UUID.test(own) && own.toLowerCase() === text.toLowerCase()) || (isNumber && text.trim() === own);
}
