import { joinTerms, type Operation, type Parameter, splitTerms } from '../../../contract/index.ts';
import { orderTexts } from './order-texts.ts';
import { otherFields } from './other-fields.ts';
import type { Probe } from './probe.ts';
import { probesAgainst } from './probes-against.ts';

/** Texts of plain words, numbers and signs, short and long, in both cases: whatever a pattern is, some of them hardly fit it. */
const TEXTS = ['abc!', 'ABC', 'a b', 'x-y_z.0', 'abc', '0', '12345678', 'abcdefghijklmnop', '!', 'a', '-1'];
/** More of them show no more of one pattern. */
const MOST = 3;

/** Texts that break a pattern and nothing else. No pattern has to be taken apart for that. */
export function patternProbes(operation: Operation): Probe[] {
  return probesAgainst(operation, 'pattern', (parameter, { isBroken }) =>
    [TEXTS, nearOrders(operation, parameter)].flatMap((texts) => texts.filter(isBroken).slice(0, MOST)),
  );
}

/** An order with a letter more, and one with a second key that no one knows. Then the identity or another field as the key. */
function nearOrders(operation: Operation, parameter: Parameter): readonly string[] {
  const [order] = parameter.role === 'sort' ? (orderTexts(operation, parameter) ?? []) : [];
  if (order === undefined) return [];
  const { sort, identity = [] } = operation.collection ?? {};
  const ids = identity.map((field) => field.slice(field.lastIndexOf('/') + 1));
  const parts = sort ? splitTerms(sort, order) : [order];
  const near = [parts.map((part) => `${part}x`), [...parts, 'unheardof']];
  const texts = near.flatMap((terms) => (sort ? (joinTerms(sort, terms) ?? []) : []));
  return [...texts, ...ids, ...otherFields(operation, parameter)];
}
