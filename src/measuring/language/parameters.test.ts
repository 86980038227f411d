import { expect, test } from '#test';
import { KIND, orchard, type OrchardParts } from './orchard.ts';
import { complaints, judged, missed, verified } from './verified.ts';

const HUGE = '9223372036854775807';
const REQUIRED = 'required: true, schema: { type: string, enum: [north, south] }';
const JSON_BODY = `requestBody: { content: { application/vnd.acme_v1+json: { schema: { type: object, required: [region], properties: {
        region: { type: string, enum: [north, south] }, height: { type: integer, minimum: 1, maximum: 90 }, shady: { type: boolean } } } } } }`;

const PARAMETERS: readonly { readonly name: string; readonly parts: OrchardParts }[] = [
  {
    name: 'a required parameter of the query',
    parts: { parameters: `{ name: region, in: query, ${REQUIRED} }, ${KIND}` },
  },
  { name: 'a required header', parts: { parameters: `{ name: X-Region, in: header, ${REQUIRED} }, ${KIND}` } },
  { name: 'a required cookie', parts: { parameters: `{ name: region, in: cookie, ${REQUIRED} }, ${KIND}` } },
  {
    name: 'one name in path and query',
    parts: {
      path: '/orchards/{id}/trees',
      parameters: `{ name: id, in: path, required: true, x-role: resource, x-answers: { unknown: { outcomes: [unknown-resource] } }, schema: { type: string, minLength: 3 } },
        { name: id, in: query, schema: { type: integer, minimum: 1, maximum: 9 } }, ${KIND}`,
    },
  },
  {
    name: 'an owner and no foreign one',
    parts: {
      path: '/{owner}/trees',
      parameters: `{ name: owner, in: path, required: true, x-role: owner, x-answers: { foreign: { outcomes: [foreign-owner] } }, schema: { type: string } }, ${KIND}`,
      security: '{ key: [] }',
      schemes: 'key: { type: http, scheme: bearer, x-credentials: { variables: { token: T } } }',
    },
  },
  {
    name: 'a number of a resource',
    parts: {
      path: '/orchards/{id}',
      parameters: `{ name: id, in: path, required: true, schema: { type: integer, minimum: 5 } }, ${KIND}`,
    },
  },
  { name: 'a JSON body', parts: { method: 'post', operation: JSON_BODY, parameters: KIND } },
  {
    name: 'bounds beyond 2^53',
    parts: {
      parameters: `{ name: after, in: query, schema: { type: integer, minimum: -${HUGE}, maximum: ${HUGE} } }, ${KIND}`,
    },
  },
  {
    name: 'lists in every style',
    parts: {
      parameters: `{ name: ids, in: query, schema: { type: array, items: { type: integer }, default: [1, 2] } },
        { name: tags, in: query, explode: false, schema: { type: array, items: { type: string, enum: [a, b] } } },
        { name: marks, in: query, required: true, style: pipeDelimited, explode: false, example: [x, y], schema: { type: array, items: { type: string } } },
        { name: X-Sizes, in: header, required: true, schema: { type: array, items: { type: integer }, example: [3, 4] } }, ${KIND}`,
    },
  },
  {
    name: 'objects in every style',
    parts: {
      parameters: `{ name: page, in: query, style: deepObject, explode: true, schema: { type: object, properties: { size: { type: integer }, from: { type: string } }, example: { size: 3, from: a } }, required: true },
        { name: span, in: query, schema: { type: object, properties: { since: { type: integer, minimum: 1 }, till: { type: integer } } } },
        { name: rgb, in: query, explode: false, required: true, example: { r: 1, g: 2 }, schema: { type: object, additionalProperties: { type: integer } } },
        { name: X-Hint, in: header, explode: true, required: true, example: { depth: 3 }, schema: { type: object, properties: { depth: { type: integer } } } },
        { name: where, in: query, content: { application/json: { schema: { type: object } } } }, ${KIND}`,
    },
  },
  {
    name: 'headers of every type, and a media type of its own',
    parts: {
      parameters: KIND,
      type: 'application/vnd.acme_v1+json',
      headers: `X-Fresh: { required: true, schema: { type: boolean } }, X-Sizes: { required: true, schema: { type: array, items: { type: integer } } }, X-Left: { required: true, schema: { type: [integer, 'null'] } }`,
    },
  },
];
for (const { name, parts } of PARAMETERS)
  test(`a provider with ${name} is verified without a complaint`, async () => {
    const run = await verified(orchard(parts));
    expect(complaints(run)).toEqual([]);
    expect(judged(run, 'pagination/pages-make-the-whole')).toBe(1);
  });

const BROKEN: readonly (readonly [name: string, parts: OrchardParts, faults: string, count: number])[] = [
  [
    'a required parameter',
    { parameters: `{ name: region, in: query, ${REQUIRED} }, ${KIND}` },
    'required-parameter-optional',
    1,
  ],
  [
    'a required header and its values',
    {
      parameters: `{ name: X-Region, in: header, x-answers: { missing: { outcomes: [invalid-parameter] } }, ${REQUIRED} }, ${KIND}`,
    },
    'required-parameter-optional',
    1,
  ],
  [
    'the bounds of a header',
    {
      parameters: `{ name: X-Height, in: header, x-answers: { invalid: { outcomes: [invalid-parameter] } }, schema: { type: integer, minimum: 1, maximum: 90 } }, ${KIND}`,
    },
    'parameter-bound-ignored/orchard/ListTrees.X-Height',
    11,
  ],
  [
    'the fields of a JSON body',
    { method: 'post', operation: JSON_BODY, parameters: KIND },
    'parameter-bound-ignored/orchard/ListTrees.height',
    9,
  ],
  [
    'a required field of a JSON body',
    { method: 'post', operation: JSON_BODY, parameters: KIND },
    'required-parameter-optional',
    1,
  ],
  [
    'bounds beyond 2^53',
    { parameters: `{ name: after, in: query, schema: { type: integer, minimum: 0, maximum: ${HUGE} } }, ${KIND}` },
    'parameter-bound-ignored/orchard/ListTrees.after',
    11,
  ],
  [
    'a header of a type',
    { parameters: KIND, headers: 'X-Fresh: { required: true, schema: { type: boolean } }' },
    'header-wrong',
    1,
  ],
];
for (const [name, parts, faults, count] of BROKEN)
  test(`what breaks ${name} is found`, async () => {
    expect(await missed(orchard(parts), faults)).toEqual({ found: count, missed: [] });
  });
