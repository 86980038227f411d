import fc from 'fast-check';
import type { Node, Part } from './part.ts';
import type { PartFor } from './part-for.ts';

const COUNT = { type: 'integer', minimum: 0 };

/** Where an answer says something about its list. */
type Place = 'body' | 'header' | 'range';

const totals = fc.record({
  total: fc.option(fc.constantFrom<Place>('body', 'header', 'range'), { nil: undefined }),
  unknown: fc.boolean(),
  atMost: fc.option(fc.constantFrom(10_000, 1000), { nil: undefined }),
  count: fc.option(fc.constantFrom<Place>('body', 'header'), { nil: undefined }),
  pages: fc.option(fc.constantFrom<Place>('body', 'header'), { nil: undefined }),
  left: fc.option(fc.constantFrom<Place>('body', 'header'), { nil: undefined }),
  more: fc.option(fc.constantFrom('true', 'last', 'word', 'header', 'url', 'number', 'header-number'), { nil: undefined }),
});
type Plan = typeof totals extends fc.Arbitrary<infer T> ? T : never;

/** What answers say about the number of items and pages, in the body or in headers. */
export const total: fc.Arbitrary<PartFor> = totals.map((plan) => ({ isArray }) => {
  const at = (place: Place): Place => (isArray && place === 'body' ? 'header' : place);
  const parts = [
    plan.total && totalPart(plan, at(plan.total)),
    plan.count && placed({ name: 'count', header: 'X-Count' }, at(plan.count)),
    plan.pages && pagesPart(plan, at(plan.pages)),
    plan.left && leftPart(plan, at(plan.left)),
    plan.more && morePart(isArray && !plan.more.startsWith('header') ? 'header' : plan.more),
  ].filter((part) => part !== undefined);
  return {
    collection: Object.assign({}, ...parts.map(({ collection }) => collection)) as Node,
    body: Object.assign({}, ...parts.map(({ body }) => body)) as Readonly<Record<string, Node>>,
    headers: Object.assign({}, ...parts.map(({ headers }) => headers)) as Readonly<Record<string, Node>>,
  };
});

function totalPart({ unknown, atMost }: Plan, place: Place): Part {
  const limits = atMost === undefined ? {} : { 'at-most': atMost };
  if (place === 'range') {
    const said = { header: 'Content-Range', pattern: String.raw`/(\d+|\*)$`, ...(unknown && { unknown: '*' }), ...limits };
    return { collection: { total: said } };
  }
  const said = { ...(unknown && { unknown: -1 }), ...limits };
  const schema = unknown ? { type: 'integer', minimum: -1 } : COUNT;
  return place === 'body'
    ? { collection: { total: { at: '/total', ...said } }, body: { total: schema } }
    : { collection: { total: { header: 'X-Total', ...said } }, headers: { 'X-Total': { required: true, schema } } };
}

function pagesPart({ unknown }: Plan, place: Place): Part {
  const part = placed({ name: 'pages', header: 'X-Pages' }, place);
  const { pages } = part.collection ?? {};
  return unknown ? { ...part, collection: { pages: { ...(place === 'body' ? { at: pages } : (pages as Node)), unknown: -1 } } } : part;
}

/** Absent on the last page, or 0 there. */
function leftPart({ unknown }: Plan, place: Place): Part {
  const part = placed({ name: 'left', header: 'X-Left-Behind' }, place);
  return unknown && place === 'body' ? { ...part, body: { left: { type: ['integer', 'null'], minimum: 1 } } } : part;
}

function placed({ name, header }: { name: string; header: string }, place: Place): Part {
  return place === 'body'
    ? { collection: { [name]: `/${name}` }, body: { [name]: COUNT } }
    : { collection: { [name]: { header } }, headers: { [header]: { schema: COUNT } } };
}

function morePart(how: string): Part {
  switch (how) {
    case 'true':
      return { collection: { more: '/more' }, body: { more: { type: 'boolean' } } };
    case 'last':
      return { collection: { more: { at: '/last', value: false } }, body: { last: { type: 'boolean' } } };
    case 'word':
      return {
        collection: { more: { at: '/more', value: 'yes' } },
        body: { more: { type: 'string', enum: ['yes', 'no'] } },
      };
    case 'url':
      return { collection: { more: '/following' }, body: { following: { type: ['string', 'null'], format: 'uri' } } };
    case 'number':
      return { collection: { more: '/next_page' }, body: { next_page: { type: ['integer', 'null'], minimum: 2 } } };
    case 'header-number':
      return {
        collection: { more: { header: 'X-Next-Page' } },
        headers: { 'X-Next-Page': { required: true, schema: { type: ['integer', 'null'] } } },
      };
    default:
      return {
        collection: { more: { header: 'X-More', value: 'true' } },
        headers: { 'X-More': { required: true, schema: { type: 'string', enum: ['true', 'false'] } } },
      };
  }
}
