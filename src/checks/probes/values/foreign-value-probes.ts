import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { changedText } from './changed-text.ts';
import { isKnownValue } from './known-value.ts';
import type { Probe } from './probe.ts';

/**
 * Well-formed values that name nothing of ours: the resource's own value changed, and the foreign value that the environment knows. Where the contract says
 * how each of the two is answered, the one is unknown and the other is foreign.
 */
export function foreignValueProbes(
  context: CheckContext,
  parameters: readonly Parameter[],
  kind: 'unknown' | 'foreign',
): Probe[] {
  return parameters.flatMap((parameter) => {
    const own = context.resource.parameters[parameter.name];
    const { unknown, foreign } = parameter.answers;
    const isBoth = unknown !== undefined && foreign !== undefined;
    const texts = [
      own === undefined || (isBoth && kind === 'foreign') ? undefined : changedText(own),
      isBoth && kind === 'unknown' ? undefined : context.foreign[parameter.name],
    ];
    return texts.flatMap((text) =>
      text === undefined || isKnownValue(context, parameter, text)
        ? []
        : [{ parameter, kind, text, promise: parameter.answers[kind]?.promise ?? parameter.pointer }],
    );
  });
}
