import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { FoundPaging } from '../guess.ts';
import { isNamed } from '../words.ts';
import { SIZE } from './paging-words.ts';

/** The parameter that takes the size of a page, and what its text says of sizes where its schema does not. */
export function sizeOf({ parameters }: DescribedOperation): Pick<FoundPaging, 'size' | 'default' | 'largest'> {
  const [size] = parameters.filter((each) => isNamed(each.name, SIZE) && isAsked(each) && countsItems(each));
  if (!size) return {};
  const { says, description } = size;
  return {
    size: size.name,
    ...(says['default'] === undefined && numberIn('default', DEFAULT, description)),
    ...(says['maximum'] === undefined && numberIn('largest', LARGEST, description)),
  };
}

const DEFAULT = /\bdefault(?:s| value)?(?:\s+(?:is|to|of|page size|limit|value))*\s*[:=]?\s*[`*'"(]*(\d{1,5})\b/i;
const LARGEST =
  /\b(?:max(?:imum)?(?: (?:value|limit|number|allowed|page size))?(?:\s+(?:is|of))?|up to|at most|no more than|not exceed|between 1 and)\s*[:=]?\s*[`*'"(]*(\d{1,5})\b/i;

function numberIn(member: 'default' | 'largest', pattern: RegExp, text: string): Partial<FoundPaging> {
  const number = Number(pattern.exec(text)?.[1]);
  return Number.isInteger(number) && number > 0 ? { [member]: number } : {};
}

/** A value that a request names freely; a header or the path seldom pages. */
export function isAsked({ in: place }: DescribedParameter): boolean {
  return place !== 'path' && place !== 'cookie';
}

function countsItems({ types, says }: DescribedParameter): boolean {
  const isNumber = types.length === 0 || types.some((type) => ['integer', 'number', 'string'].includes(type));
  return isNumber && !types.includes('boolean') && !isWordy(says['enum']);
}

/** A choice of words is no number. */
function isWordy(values: unknown): boolean {
  return Array.isArray(values) && values.some((value) => Number.isNaN(Number(value)));
}
