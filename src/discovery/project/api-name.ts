/** A short name for an API, for its folder and its variables: `Swagger Petstore API` → `swagger-petstore`. */
export function apiName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !NOTHING_SAID.has(word));
  const name = words
    .slice(0, 3)
    .join('-')
    .replace(/^\d+-?/, '');
  return name === '' ? 'api' : name;
}

const NOTHING_SAID = new Set([
  'api',
  'rest',
  'openapi',
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'v1',
  'v2',
  'v3',
  'service',
  'documentation',
  'reference',
]);
