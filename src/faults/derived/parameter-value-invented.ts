import {
  type Contract,
  joinList,
  joinPointer,
  type Parameter,
  schemaKeyword,
  splitList,
} from '../../contract/index.ts';
import { dealt } from './parameters/dealt.ts';
import { type Derived, defineDerivation } from './derivation.ts';
import { listedItemsOf } from './parameters/listed-items-of.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf, type TakenParameter } from './parameters/parameters-of.ts';

/**
 * A value that is not listed is accepted: any word is ignored, or a listed value is understood in another letter case, by its beginning,
 * by a part of it, with blanks at its ends, or beside another one. So is a word that stands for none, for all or for the first one. In a list a word is
 * left out.
 */
export const parameterValueInvented = defineDerivation({
  name: 'parameter-value-invented',
  *derive(contract) {
    const choices = guardedChoicesOf(contract).flatMap((taken) => {
      const listed = schemaKeyword(contract, taken.parameter.schemaPointer, 'enum');
      return Array.isArray(listed?.value)
        ? [{ taken, promise: joinPointer(listed.promise, 'enum'), values: listed.value.map(String) }]
        : [];
    });
    for (const { taken, promise, values } of choices) {
      const alike = choices.filter((other) => other.taken.ids.join() === taken.ids.join());
      const own = alike.findIndex((other) => other.taken === taken);
      yield* misread(
        taken,
        promise,
        dealt(waysFor(taken.parameter, values), { own, of: alike.length, each: FOR_EACH }),
      );
    }
    for (const taken of guardedChoicesOf(contract)) yield* itemsMisread(contract, taken);
  },
});

/** Words that are not listed are left out of a list, also where none is left, or beside a listed one alone. */
function itemsMisread(contract: Contract, taken: TakenParameter): readonly Derived[] {
  const { list } = taken.parameter;
  const listed = listedItemsOf(contract, taken.parameter);
  if (list === undefined || listed === undefined) return [];
  const known = (text: string) => splitList(list, text).filter((word) => listed.values.includes(word));
  const left = (words: readonly string[]) => (words.length > 0 ? joinList(list, words) : undefined);
  return misread(taken, listed.promise, [
    ['ignored-words', 'is read without the words that are not listed', (text) => left(known(text))],
    ['ignored-beside', 'is read without the words beside a listed one', (text) => left(known(text)) ?? text],
  ]);
}

/** Any word, another letter case and a part are tried with every parameter. */
const FOR_EACH = 3;

function waysFor(parameter: Parameter, values: readonly string[]): readonly Misreading[] {
  return [
    ...misreadings(values),
    ...ofRole(parameter, values),
    ...forTheFirst(parameter, values),
    ...(isOrdering(parameter) ? [] : [FOR_NONE]),
    ...(parameter.role === 'filter' && !values.includes('all') ? [FOR_ALL] : []),
  ];
}

/** Of keys and directions no one tries what stands for none. */
function isOrdering({ role }: Parameter): boolean {
  return role === 'order' || role === 'sort';
}

/** What programs print where a value is missing. */
const FOR_NONE: Misreading = [
  'ignored-null',
  'that stands for none is ignored',
  (text) => (text === 'null' || text === 'undefined' ? undefined : text),
];
const FOR_ALL: Misreading = [
  'ignored-all',
  'that stands for all is ignored',
  (text) => (text === 'all' ? undefined : text),
];

/** A value of a filter as JSON, before the end of a line, and by its place; and a key with the sign of a direction. */
function ofRole({ role }: Parameter, values: readonly string[]): Misreading[] {
  const find = (isMeant: (value: string, text: string) => boolean) => (text: string) =>
    values.find((value) => isMeant(value, text)) ?? text;
  if (role === 'filter')
    return [
      ['quoted', 'in quotation marks is understood', find((value, text) => text === JSON.stringify(value))],
      ['line-end', 'before the end of a line is understood', find((value, text) => text === `${value}\n`)],
      ['placed', 'is understood by its place', (text) => (/^\d$/.test(text) ? (values[Number(text)] ?? text) : text)],
      ['pattern', 'as a pattern is understood', find((value, text) => text === `${value.slice(0, -1)}.`)],
    ];
  if (role === 'sort')
    return [
      ['signed', 'with a sign before it is understood', find((value, text) => text === `-${value}`)],
      ['directed', 'with a direction behind it is understood', find((value, text) => text === `${value},asc`)],
      ...inOtherStyle(values),
    ];
  return [];
}

/** A key that has several parts is understood in the style of another language. */
function inOtherStyle(values: readonly string[]): Misreading[] {
  const plain = (text: string): string => text.replace(/[ _-]/g, '').toLowerCase();
  const isParted = values.some((value) => /[a-z][ _-][a-z]|[a-z][A-Z]/.test(value));
  const read = (text: string): string =>
    values.find((value) => plain(value) === plain(text) && value.toLowerCase() !== text.toLowerCase()) ?? text;
  return isParted ? [['other-style', 'in another style is understood', read]] : [];
}

/** What stands for the first value. */
function forTheFirst({ role }: Parameter, [first = '', ...others]: readonly string[]): Misreading[] {
  const taken = role === 'sort' ? '0' : 'true';
  return role === 'order' || [first, ...others].includes(taken)
    ? []
    : [[`as-${taken}`, `is understood by ${taken}`, (text) => (text === taken ? first : text)]];
}

/** A single letter is a fault of its own. */
const SHORTEST_PART = 2;

function misreadings(values: readonly string[]): Misreading[] {
  return [
    ['ignored', 'that is not listed is ignored', (text) => (values.includes(text) ? text : undefined)],
    [
      'other-case',
      'in another letter case is understood',
      (text) => values.find((value) => value.toLowerCase() === text.toLowerCase()) ?? text,
    ],
    ...(values.some((value) => value.length > SHORTEST_PART)
      ? [
          [
            'part',
            'is understood by a part of it',
            (text) => values.find((value) => text.length >= SHORTEST_PART && value.startsWith(text)) ?? text,
          ] satisfies Misreading,
        ]
      : []),
    ...byTheFirstLetter(values),
    [
      'trimmed',
      'with blanks at its ends is understood',
      (text) => values.find((value) => value === text.trim()) ?? text,
    ],
    [
      'first-of-two',
      'beside another one is understood',
      (text) => values.find((value) => text.startsWith(`${value},`)) ?? text,
    ],
    ['beginning', 'is understood by how it begins', (text) => values.find((value) => text.startsWith(value)) ?? text],
  ];
}

function byTheFirstLetter(values: readonly string[]): Misreading[] {
  const letter = values.find((value) => value.length > SHORTEST_PART)?.charAt(0) ?? '';
  const read = (text: string): string =>
    (text.length === 1 ? values.find((value) => value.startsWith(text)) : undefined) ?? text;
  return letter === '' || values.includes(letter) ? [] : [['first-letter', 'is understood by its first letter', read]];
}
