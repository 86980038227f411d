import type { ProbeContext } from './contexts-of.ts';
import { saidAs } from '../../../judgement/index.ts';

/** A context that says these values, in place of those that it said of the same parameters. */
export function besideValues({ says, names, plan }: ProbeContext, values: readonly [string, string][]): ProbeContext {
  const isReplaced = (text: string): boolean => values.some(([name]) => text === name || text.startsWith(`${name}=`));
  const kept = says.split(', ').filter((part) => part !== '' && !isReplaced(part));
  return {
    says: [...kept, ...values.map(([name, text]) => saidAs(name, text))].join(', '),
    names: [...names.filter((name) => !isReplaced(name)), ...values.map(([name]) => name)],
    plan: { ...plan, parameters: { ...plan.parameters, ...Object.fromEntries(values) } },
  };
}
