import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Probe } from './probe.ts';

/** The foreign owner beside its own resource, where the environment knows both. No other request finds what really is there. */
export function foreignListProbes(
  { operation, foreign }: Pick<CheckContext, 'operation' | 'foreign'>,
  owners: readonly Parameter[],
): Probe[] {
  const others = operation.parameters.filter(({ name }) => !owners.some((owner) => owner.name === name));
  const beside = Object.fromEntries(others.flatMap(({ name }) => (foreign[name] ? [[name, foreign[name]]] : [])));
  if (Object.keys(beside).length === 0) return [];
  return owners.flatMap((parameter) => {
    const text = foreign[parameter.name];
    const promise = parameter.answers.foreign?.promise ?? parameter.pointer;
    return text ? [{ parameter, kind: 'foreign', text, beside, promise, alone: true }] : [];
  });
}
