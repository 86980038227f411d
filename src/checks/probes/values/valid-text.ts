import {
  constraints,
  itemSchemas,
  listedTexts,
  parameterIssues,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { orderTexts } from './order-texts.ts';

/** A value that is no number, by the format or the type of the parameter that takes it. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  'date-time': '2020-01-01T00:00:00Z',
  date: '2020-01-01',
  time: '00:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'nobody@example.org',
  ipv4: '192.0.2.1',
  uri: 'https://example.org/',
  boolean: 'true',
};
const BOUNDS = ['minimum', 'maximum'];
/** A text that must be longer is not made up. */
const LONGEST = 200;

/**
 * A valid text that is known from the contract alone: the first listed value or order, else a number, a bound of one, or a moment or a boolean where
 * one is asked for; `undefined` where none is valid. A value that is made up may name nothing. Where the contract says how that is answered, it would be one
 * mistake more, and so it is not taken. Nor is it for an order, which a known key asks for.
 */
export function validText(operation: Operation, parameter: Parameter, number = '0'): string | undefined {
  const { contract } = operation;
  const listed = listedTexts(contract, parameter) ?? [];
  const orders = listed.length > 0 ? undefined : orderTexts(operation, parameter);
  const mayBeMadeUp = parameter.answers.unknown === undefined;
  const candidates = orders ?? (mayBeMadeUp ? [...listed, number, ...madeUp(operation, parameter)] : listed);
  return candidates.find((text) => parameterIssues(contract, parameter, text).length === 0);
}

function* madeUp({ contract }: Operation, parameter: Parameter): Iterable<string> {
  const [item] = parameter.list ? itemSchemas(contract, parameter.schemaPointer) : [];
  const bounds = constraints(contract, { schemaPointer: item ?? parameter.schemaPointer });
  for (const { keyword, value } of bounds) {
    const other =
      keyword === 'format' || keyword === 'type' ? [value].flat().map((name) => NO_NUMBERS[String(name)]) : [];
    yield* other.filter((text) => text !== undefined);
    if (BOUNDS.includes(keyword)) yield String(value);
    if (keyword === 'minLength') yield '0'.repeat(Math.min(Number(value), LONGEST));
  }
  yield* [bounds.find(({ keyword }) => keyword === 'const')?.value, parameter.usual].flatMap((value) =>
    value === undefined ? [] : [String(value)],
  );
}
