import { isRecord, type Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { isKnownValue } from './known-value.ts';
import type { Probe } from './probe.ts';

/** How the name of a parameter ends that takes an id, and how the field is called that holds a name of the same thing. */
const ID = /_?id$/i;
const NAME = /_?name$/i;

/**
 * What an answer calls the thing of which a parameter takes the id: `service_name` for `service_id`. Names are given by users and may be given
 * twice, so a provider that takes one for an id answers about another thing one day.
 */
export function namesInAnswer(context: CheckContext, parameters: readonly Parameter[], body: unknown): Probe[] {
  const fields = isRecord(body) ? Object.entries(body) : [];
  return parameters.flatMap((parameter) => {
    if (!ID.test(parameter.name)) return [];
    const stem = parameter.name.replace(ID, '').toLowerCase();
    const promise = parameter.answers.unknown?.promise ?? parameter.pointer;
    return fields
      .filter(([name]) => NAME.test(name) && name.replace(NAME, '').toLowerCase() === stem)
      .map(([, value]) => value)
      .filter((value) => typeof value === 'string' && /^[\w .-]{2,80}$/.test(value))
      .map(String)
      .filter((text) => !isKnownValue(context, parameter, text) && !isSame(text, context, parameter))
      .map((text) => ({
        parameter,
        kind: 'unknown' as const,
        text,
        promise,
        answer: { outcomes: ['refused' as const], promise },
        near: true as const,
      }));
  });
}

function isSame(text: string, { resource }: CheckContext, { name }: Parameter): boolean {
  return resource.parameters[name]?.toLowerCase() === text.toLowerCase();
}
