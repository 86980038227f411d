import type { Parameter } from '../../contract/index.ts';
import type { CheckContext } from '../check.ts';
import { changedText } from './changed-text.ts';
import type { Probe } from './probe.ts';

/** Probes with well-formed values that name nothing of ours: the subject's own value changed, and the foreign one that the environment knows. */
export function strangers({ subject, subjects, foreign }: CheckContext, parameters: readonly Parameter[], kind: 'unknown' | 'foreign'): Probe[] {
  return parameters.flatMap((parameter) => {
    const { name } = parameter;
    const own = subject.parameters[name];
    const texts = [own === undefined ? undefined : changedText(own), foreign[name]];
    const known = new Set(subjects.map(({ parameters: values }) => values[name]));
    const promise = parameter.answers[kind]?.promise ?? parameter.pointer;
    return texts.flatMap((text) => (text === undefined || known.has(text) ? [] : [{ parameter, kind, text, promise }]));
  });
}
