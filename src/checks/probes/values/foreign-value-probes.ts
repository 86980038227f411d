import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { changedText } from './changed-text.ts';
import type { Probe } from './probe.ts';

/** Probes with well-formed values that name nothing of ours: the resource's own value changed, and the foreign one that the environment knows. */
export function foreignValueProbes(
  context: CheckContext,
  parameters: readonly Parameter[],
  kind: 'unknown' | 'foreign',
): Probe[] {
  return parameters.flatMap((parameter) => {
    const own = context.resource.parameters[parameter.name];
    const texts = [own === undefined ? undefined : changedText(own), context.foreign[parameter.name]];
    return texts.flatMap((text) =>
      text === undefined || isOurs(context, parameter, text)
        ? []
        : [{ parameter, kind, text, promise: parameter.answers[kind]?.promise ?? parameter.pointer }],
    );
  });
}

/** Probes with the resource's own value cut or lengthened by one character, which a provider that compares beginnings takes for it; any refusal will do. */
export function truncatedValueProbes(context: CheckContext, parameters: readonly Parameter[]): Probe[] {
  return parameters.flatMap((parameter) => {
    const own = context.resource.parameters[parameter.name] ?? '';
    const promise = parameter.answers.unknown?.promise ?? parameter.pointer;
    const texts = own.length < 2 ? [] : [own.slice(0, -1), `${own}0`];
    return texts.flatMap((text) =>
      isOurs(context, parameter, text)
        ? []
        : [{ parameter, kind: 'unknown' as const, text, promise, answer: { outcomes: ['refused' as const], promise } }],
    );
  });
}

function isOurs({ resources }: CheckContext, { name }: Parameter, text: string): boolean {
  return resources.some(({ parameters }) => parameters[name] === text);
}
