import type { MatcherReturnType } from '@playwright/test';
import { type Filter, nearestWord, suggestion } from '../../contract/index.ts';
import { counted, showValue, type Violation } from '../../judgement/index.ts';
import { type AppliedFilter, strangerViolation } from '../../lists/index.ts';
import { valueObjection } from '../value-objection.ts';
import { judged } from './judged.ts';
import { type ListSubject, listSubjectOf } from './subject.ts';

const NAME = 'toContainOnly';

/** Every item satisfies these filters, which are named and written as in a request. */
export function toContainOnly(received: unknown, filters: Readonly<Record<string, unknown>>): MatcherReturnType {
  const subject = listSubjectOf(received, NAME);
  const { operation, items, pages, collection } = subject;
  const applied = appliedIn(subject, filters);
  const said = applied.map(({ filter, text }) => `${filter.parameter.name}=${text}`).join(', ');
  if (items.length === 0)
    throw new Error(
      `${NAME} examined nothing: ${operation.id} gave no items. Skip the test where the data is too little, or expect the length to be 0.`,
    );
  const violations = applied.flatMap((each): Violation[] => {
    const found = pages.map((page) => strangerViolation(collection, page, each)).find((violation) => violation);
    return found ? [{ ...found, message: messageOf(each, found) }] : [];
  });
  return judged({
    matcher: NAME,
    subject,
    violations,
    holds: `${counted(items.length, 'items')} of ${operation.id} satisfy ${said}`,
  });
}

function messageOf({ filter, text }: AppliedFilter, { received }: Violation): string {
  const elsewhere = filter.or ? ' and nothing that fits elsewhere' : '';
  return `an item has the ${filter.field.slice(1)} ${showValue(received)}${elsewhere}, and the test expects only ${filter.parameter.name}=${text}`;
}

/** The filters as a request applies them. Throws where there is none, and for a name or a value that the contract does not know. */
function appliedIn({ operation, collection }: ListSubject, filters: unknown): readonly AppliedFilter[] {
  const known = collection.filters.map(({ parameter }) => parameter.name);
  if (known.length === 0) throw new TypeError(`${NAME} knows no filter: the contract of ${operation.id} has none.`);
  const isRecord = filters instanceof Object && !Array.isArray(filters);
  const given = Object.entries(isRecord ? filters : {}).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    throw new TypeError(`${NAME} takes filters, such as { ${known[0]}: … }, and received ${showValue(filters)}.`);
  return given.map(([name, value]) => {
    const filter = collection.filters.find(({ parameter }) => parameter.name === name);
    if (!filter)
      throw new RangeError(
        `${NAME} knows no filter "${name}" of ${operation.id}. ${suggestion(nearestWord(name, known), known)}`,
      );
    const text = String(value);
    requireValue(operation, filter, text);
    return { filter, text };
  });
}

function requireValue({ id, contract }: ListSubject['operation'], { parameter, any }: Filter, text: string): void {
  const { name } = parameter;
  if (text === any)
    throw new RangeError(`${NAME} filters nothing with ${name}=${text}, which stands for no filter of ${id}.`);
  const objection = valueObjection(contract, parameter, text);
  if (objection === undefined) return;
  throw new RangeError(`${NAME} knows no ${name} "${text}" of ${id}. ${objection}`);
}
