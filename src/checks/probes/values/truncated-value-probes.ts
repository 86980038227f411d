import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { isKnownValue } from './known-value.ts';
import type { Probe } from './probe.ts';

/**
 * The resource's own value without its last character, and with one character more. A provider that compares only beginnings takes them for
 * the resource. Any refusal keeps the promise.
 */
export function truncatedValueProbes(context: CheckContext, parameters: readonly Parameter[]): Probe[] {
  return parameters.flatMap((parameter) => {
    const own = context.resource.parameters[parameter.name] ?? '';
    const promise = parameter.answers.unknown?.promise ?? parameter.pointer;
    const texts = own.length < 2 ? [] : [own.slice(0, -1), `${own}0`];
    return texts.flatMap((text) =>
      isKnownValue(context, parameter, text)
        ? []
        : [{ parameter, kind: 'unknown' as const, text, promise, answer: { outcomes: ['refused' as const], promise } }],
    );
  });
}
