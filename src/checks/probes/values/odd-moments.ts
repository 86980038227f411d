import { type Contract, type Parameter, schemaKeyword } from '../../../contract/index.ts';

/** Before times are counted from 1970 on, the first moment of calendars and their last one. */
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['1969-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  date: ['1969-12-31', '0001-01-01', '9999-12-31'],
};

/** Moments of the format of a parameter that some programs cannot count; none where it takes no moments. */
export function oddMoments(contract: Contract, parameter: Parameter): readonly string[] {
  return MOMENTS[formatOf(contract, parameter)] ?? [];
}

/** Whether a text is one of them: no one promises that a provider knows it. */
export function isOddMoment(contract: Contract, parameter: Parameter, text: string): boolean {
  return oddMoments(contract, parameter).includes(text);
}

function formatOf(contract: Contract, { schemaPointer }: Parameter): string {
  return String(schemaKeyword(contract, schemaPointer, 'format')?.value ?? '');
}
