import { type Contract, type Filter, schemaKeyword } from '../../contract/index.ts';
import { isSent } from '../changes/index.ts';
import { deriveFromFilters, noMatchPromise, type ListWay } from './lists/derive-from-lists.ts';

const TEXT_MATCHES: readonly Filter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];

/** What careless providers do to a text before they look for it. */
const CHANGES: readonly (readonly [way: string, title: string, change: (text: string) => string])[] = [
  ['trimmed', 'without the blanks at its ends', (text) => text.trim()],
  ['decoded-twice', 'decoded once more', decoded],
];

/** A text or a number is changed before it is looked for, so that a filter finds what does not hold it. */
export const filterTextChanged = deriveFromFilters({
  name: 'filter-text-changed',
  promise: noMatchPromise,
  also: ({ pointer }) => [pointer],
  ways: (filter, { contract }) => {
    const { match, parameter } = filter;
    const { name } = parameter;
    const type = schemaKeyword(contract, parameter.schemaPointer, 'type')?.value;
    if (match === 'equals' && (type === 'integer' || type === 'number')) return numbersChanged(contract, filter, type);
    return TEXT_MATCHES.includes(match)
      ? CHANGES.map(([way, title, change]): ListWay => ({
          way: `${name}/${way}`,
          title: `${name} is looked for ${title}`,
          change: ({ ask, parameters, answer }) =>
            answer(isSent(ask, name) ? { [name]: change(String(parameters[name])) } : {}),
        }))
      : [];
  },
});

/** A sign that the schema does not allow is refused. A double keeps no 64 bits. */
function numbersChanged(contract: Contract, filter: Filter, type: 'integer' | 'number'): readonly ListWay[] {
  const { name, schemaPointer } = filter.parameter;
  const isSigned = contract.validate(schemaPointer, -1000).length === 0;
  const ways = [
    ...(isSigned ? [{ way: 'without-sign', title: 'without its sign', read: withoutSign }] : []),
    ...(type === 'integer' ? [{ way: 'in-64-bits', title: 'in 64 bits', read: in64Bits }] : []),
  ];
  return ways.map(({ way, title, read }): ListWay => ({
    way: `${name}/${way}`,
    title: `${name} is looked for ${title}`,
    change: ({ ask, parameters, answer }) =>
      answer(isSent(ask, name) ? { [name]: read(parameters[name] as number | bigint) } : {}),
  }));
}

function withoutSign(number: number | bigint): number | bigint {
  return number < 0 ? -number : number;
}

function in64Bits(number: number | bigint): number | bigint {
  return typeof number === 'bigint' ? Number(BigInt.asIntN(64, number)) : number;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
