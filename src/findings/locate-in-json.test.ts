import { expect, test } from '#test';
import { locateInJson } from './locate-in-json.ts';

const text = '{"a/b": {"x": [1, {"deep": "} ,"}, [true]]}, "quote\\"d": null, "last": 5';
const cases: readonly (readonly [string, string | undefined])[] = [
  ['', '{'],
  ['/a~1b', '{"x"'],
  ['/a~1b/x/0', '1'],
  ['/a~1b/x/1/deep', '"} ,"'],
  ['/a~1b/x/2/0', 'true'],
  ['/quote"d', 'null'],
  ['/last', '5'],
  ['/a~1b/x/9', undefined],
  ['/missing', undefined],
];

for (const [pointer, start] of cases) {
  test(`finds ${start ?? 'nothing'} at "${pointer}"`, () => {
    const place = locateInJson(text, pointer);
    expect(place === undefined ? undefined : text.slice(place, place + (start?.length ?? 0))).toBe(start);
  });
}
