import type { DescribedOperation, DescribedParameter } from '../document/described-operation.ts';
import type { FoundPaging } from '../guess.ts';
import { isNamed } from '../words.ts';
import { SIZE } from './paging-words.ts';

/** The parameter that takes the size of a page, and what its text says of sizes where its schema does not. */
export function sizeOf({ parameters }: DescribedOperation): Pick<FoundPaging, 'size' | 'default' | 'largest' | 'zero'> {
  const [size] = parameters.filter((each) => isNamed(each.name, SIZE) && isAsked(each) && countsItems(each));
  if (!size) return {};
  const { says, description } = size;
  return {
    size: size.name,
    ...(says['default'] === undefined && numberIn('default', DEFAULT, description)),
    ...(says['maximum'] === undefined && numberIn('largest', LARGEST, description)),
    ...zeroIn(size),
  };
}

const ZERO = String.raw`(?:0|zero)\b`;
/** What a text says where a size of 0 asks for nothing: "0 returns only the total". */
const NONE = new RegExp(
  String.raw`\b${ZERO}[^.]{0,30}\b(?:returns?|gives?|means?|lists?)\b[^.]{0,20}\b(?:no (?:items|results|records|rows|entries|resources)|only the (?:total|count|number))\b`,
  'i',
);
/** Where it is the same as none: "the default is 30 if unspecified or 0", "0 uses the default". */
const USUAL = [
  new RegExp(
    String.raw`\bdefault\b[^.]*\b(?:if|when)\b[^.]*\b(?:unspecified|omitted|unset|empty|not (?:set|specified|provided|given))\b[^.]{0,15}\bor\b[^.]{0,10}\b${ZERO}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${ZERO}[^.]{0,15}(?:\bor\b[^.]{0,20}\b(?:unspecified|omitted|unset|empty|not (?:set|specified|provided|given)))?[^.]{0,25}\bdefault\b`,
    'i',
  ),
];

/** What a size of 0 asks for, where the schema allows it and the text says it. A default that no one names cannot be compared. */
function zeroIn({ says, description }: DescribedParameter): Pick<FoundPaging, 'zero'> {
  const least = [says['minimum'], says['exclusiveMinimum']].filter((value) => typeof value === 'number');
  if (least.some((value) => value > 0) || says['exclusiveMinimum'] === 0 || says['exclusiveMinimum'] === true)
    return {};
  const text = description.replaceAll(/[`*'"]/g, '');
  if (NONE.test(text)) return { zero: 'none' };
  const usual = Number(says['default'] ?? DEFAULT.exec(description)?.[1]);
  return usual > 0 && USUAL.some((each) => each.test(text)) ? { zero: 'default' } : {};
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
