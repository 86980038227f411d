import fc from 'fast-check';
import type { Identity } from './identity.ts';
import type { Node, Part } from './part.ts';
import type { PartFor, Shape } from './part-for.ts';

/** Items of a page: by default and at most, and how a larger size is answered. Without a size parameter the size is fixed. */
interface Sizes {
  readonly asked: boolean;
  readonly usual: number;
  readonly largest: number;
  readonly oversize: 'by-schema' | 'refused' | 'clamped' | 'undocumented';
  readonly smallest: 0 | 1;
  /** What a size of 0 asks for, where it is allowed. */
  readonly zero: 'default' | 'none';
}

const sizes: fc.Arbitrary<Sizes> = fc.record({
  asked: fc.nat(3).map((chance) => chance < 3),
  usual: fc.constantFrom(10, 5, 20),
  largest: fc.constantFrom(50, 20, 100),
  oversize: fc.constantFrom('by-schema', 'refused', 'clamped', 'undocumented'),
  smallest: fc.constantFrom(1, 1, 1, 0),
  zero: fc.constantFrom('default', 'none'),
});

const places = fc.record({
  style: fc.constantFrom('record-offset', 'page-index', 'page-index-from-1', 'cursor', 'cursor-header', 'link', 'url', 'marker'),
  sizes,
  past: fc.boolean(),
  full: fc.boolean(),
  stable: fc.boolean(),
  refusesTokens: fc.boolean(),
  links: fc.option(
    fc.record({
      place: fc.constantFrom('body', 'header'),
      names: fc.subarray(['next', 'previous', 'first', 'last'], { minLength: 1 }),
    }),
    { nil: undefined },
  ),
});
type Plan = typeof places extends fc.Arbitrary<infer T> ? T : never;

/** Every style of paging, with and without a size that can be asked for. */
export const paging: fc.Arbitrary<PartFor> = places.map((plan) => (shape) => {
  const isLink = plan.style === 'link' || plan.style === 'url';
  const style = isLink && shape.hasForm ? 'cursor' : plan.style;
  return withLinks(plan, shape, withSize({ ...plan, style }, styled({ ...plan, style }, shape)));
});

const NUMBERED: readonly unknown[] = ['page-index', 'record-offset'];

/** URLs of other pages, which can say what stands in a query only. */
function withLinks({ links }: Plan, { isArray, hasForm }: Shape, part: Part): Part {
  const { style } = part.collection?.['paging'] as Node;
  if (!links || hasForm || !NUMBERED.includes(style)) return part;
  const inHeader = isArray || links.place === 'header';
  const said = links.names.map((name) => [name, inHeader ? { header: 'Link' } : `/links/${name}`]);
  const urls = Object.fromEntries(links.names.map((name) => [name, { type: ['string', 'null'], format: 'uri' }]));
  return {
    ...part,
    collection: { ...part.collection, links: Object.fromEntries(said) },
    ...(!inHeader && { body: { ...part.body, links: { type: 'object', properties: urls } } }),
  };
}

function withSize({ sizes: { asked, usual, largest, oversize, smallest, zero }, full, stable, past, refusesTokens, style }: Plan, part: Part): Part {
  const bySchema = oversize === 'by-schema';
  const schema = { type: 'integer', minimum: smallest, default: usual, ...(bySchema && { maximum: largest }) };
  const said = { ...(part.collection?.['paging'] as Node), ...(asked ? { size: 'size' } : { default: usual }) };
  const numbered = !/cursor|link|url|marker/.test(style);
  return {
    ...part,
    parameters: [...(part.parameters ?? []), ...(asked ? [{ name: 'size', schema, also: { 'x-role': 'size' } }] : [])],
    collection: { paging: { ...said, ...(asked && !bySchema && { largest, oversize }), ...(asked && smallest === 0 && { zero }) } },
    promises: [
      ...(full ? ['full-pages'] : []),
      ...(stable ? ['stable-order'] : []),
      ...(past && numbered && !refusesTokens ? ['empty-past-the-end'] : []),
    ],
  };
}

function styled({ style, refusesTokens, past }: Plan, { isArray, identity }: Shape): Part {
  const refused = { outcomes: ['invalid-parameter'] };
  // No page with a number is a token, so that choice says here whether a page past the end is refused.
  const pastTheEnd = past && refusesTokens ? { 'x-answers': { 'past-the-end': refused } } : {};
  const page = { name: 'page', also: { 'x-role': 'page', ...pastTheEnd } };
  // No walked list has a page past its end, so that choice says here whether a token expires.
  const expired = past ? { expired: { outcomes: ['expired-cursor'] } } : {};
  const answers = refusesTokens ? { 'x-answers': { unknown: refused, foreign: refused, ...expired } } : {};
  const token = { name: 'cursor', schema: { type: 'string' }, also: { 'x-role': 'page', ...answers } };
  switch (style) {
    case 'record-offset':
      return numbered({ style, page: 'page' }, { ...page, schema: { type: 'integer', minimum: 0, default: 0 } });
    case 'page-index':
      return numbered({ style, page: 'page' }, { ...page, schema: { type: 'integer', minimum: 0 } });
    case 'page-index-from-1':
      return numbered(
        { style: 'page-index', page: 'page', first: 1 },
        { ...page, schema: { type: 'integer', minimum: 1, default: 1 } },
      );
    case 'link':
    case 'url': {
      const inBody = style === 'url' && !isArray;
      const said = { style: 'link', ...(inBody && { next: '/next' }), ...(refusesTokens && { cursor: 'cursor' }) };
      return {
        collection: { paging: said },
        ...(refusesTokens && { parameters: [token] }),
        ...(inBody && { body: { next: { type: ['string', 'null'], minLength: 1 } } }),
      };
    }
    case 'marker':
      return marked(identity, refusesTokens ? { 'x-answers': { unknown: refused, ...expired } } : {});
    default:
      return isArray || style === 'cursor-header'
        ? numbered({ style: 'cursor', cursor: 'cursor', next: { header: 'X-Next' } }, token)
        : {
            ...numbered({ style: 'cursor', cursor: 'cursor', next: '/next' }, token),
            body: { next: { type: ['string', 'null'] } },
          };
  }
}

/** The mark stands in the identity, or in a field that the paging names. */
function marked({ identity, properties }: Identity, answers: Node): Part {
  const field = typeof identity === 'string' ? identity : `/${Object.keys(properties).at(-1)}`;
  const schema = (properties[field.slice(1)] ?? {}) as Node;
  const parameter = { name: 'marker', schema, also: { 'x-role': 'page', ...answers } };
  const said = typeof identity === 'string' ? {} : { field };
  return numbered({ style: 'marker', marker: 'marker', ...said }, parameter);
}

function numbered(said: Node, parameter: NonNullable<Part['parameters']>[number]): Part {
  return { collection: { paging: said }, parameters: [parameter] };
}
