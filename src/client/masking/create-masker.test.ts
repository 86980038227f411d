import { expect, test } from '#test';
import { createMasker } from './create-masker.ts';

const TOKEN = 'MIIEvgYJ/KoZIhvc+NAQEF=';
const TWIN = 'ghp_9aK2+bQ/71zT';
const masker = createMasker([
  { name: 'TOKEN', value: TOKEN, confidential: true },
  { name: 'TWIN', value: TWIN, confidential: true },
  { name: 'KEY_ID', value: 'AKIDz8krbsJ5yKBZQpn7', confidential: false },
  { name: 'PIN', value: 'p.n1', confidential: true },
  { name: 'DULL', value: 'zzzzzzzzzzzz', confidential: true },
  { name: 'TINY', value: 'abc', confidential: true },
]);

const cases: readonly { name: string; text: string; masked: string; leaked?: readonly string[] }[] = [
  { name: 'a text without secrets', text: 'nothing to see', masked: 'nothing to see' },
  {
    name: 'a secret that stands in texts by chance',
    text: 'service zzzzzzzzzzzzzz is unknown',
    masked: 'service *** is unknown',
  },
  { name: 'an empty text', text: '', masked: '' },
  { name: 'the whole text', text: TOKEN, masked: '***', leaked: ['TOKEN'] },
  {
    name: 'a secret in a text',
    text: `token ${TOKEN} was refused`,
    masked: 'token *** was refused',
    leaked: ['TOKEN'],
  },
  { name: 'a secret twice', text: `${TOKEN} ${TOKEN}`, masked: '*** ***', leaked: ['TOKEN'] },
  { name: 'two secrets side by side', text: TOKEN + TWIN, masked: '***', leaked: ['TOKEN', 'TWIN'] },
  { name: 'eight characters from within', text: `<${TOKEN.slice(5, 13)}>`, masked: '<***>' },
  { name: 'seven characters from within', text: `<${TOKEN.slice(5, 12)}>`, masked: `<${TOKEN.slice(5, 12)}>` },
  { name: 'a truncated secret', text: `"${TOKEN.slice(0, -1)}"`, masked: '"***"', leaked: ['TOKEN'] },
  { name: 'a lengthened secret', text: `"${TOKEN}x"`, masked: '"***x"', leaked: ['TOKEN'] },
  {
    name: 'a percent-encoded secret',
    text: `?t=${encodeURIComponent(TOKEN)}&u=1`,
    masked: '?t=***&u=1',
    leaked: ['TOKEN'],
  },
  {
    name: 'a percent-encoded secret in lower case',
    text: encodeURIComponent(TOKEN).replaceAll('%2F', '%2f').replaceAll('%2B', '%2b').replaceAll('%3D', '%3d'),
    masked: '***',
    leaked: ['TOKEN'],
  },
  {
    name: 'a secret whose slashes are escaped',
    text: JSON.stringify(TOKEN).replaceAll('/', '\\/'),
    masked: '"***"',
    leaked: ['TOKEN'],
  },
  { name: 'what only names somebody', text: 'AKIDz8krbsJ5yKBZQpn7 is unknown', masked: '*** is unknown' },
  { name: 'a short secret as a word', text: 'pin=p.n1;', masked: 'pin=***;' },
  { name: 'a short secret within a word', text: 'xp.n1 p.n12 pxn1', masked: 'xp.n1 p.n12 pxn1' },
  { name: 'a secret too short to be told from chance', text: 'abc', masked: 'abc' },
];
for (const { name, text, masked, leaked } of cases)
  test(`${name} is masked as it deserves`, () => {
    expect(masker.inspect(text)).toEqual({ text: masked, leaked: leaked ?? [] });
  });

for (const [shift, before] of ['', 'x', 'xy', 'xyz'].entries())
  for (const encoding of ['base64', 'base64url'] as const)
    test(`a secret behind ${shift} other bytes is recognised in ${encoding}`, () => {
      const { text, leaked } = masker.inspect(Buffer.from(`${before}${TOKEN}, and more`).toString(encoding));
      expect(leaked).toEqual(['TOKEN']);
      expect(text.replace('***', '').length).toBeLessThanOrEqual(before.length * 2 + 20);
      for (let at = 0; at + 8 <= TOKEN.length; at++)
        expect(Buffer.from(text, encoding).toString()).not.toContain(TOKEN.slice(at, at + 8));
    });

test('a secret that comes up later is masked from then on', () => {
  const late = createMasker([]);
  expect(late.mask(TOKEN)).toBe(TOKEN);
  late.add({ name: 'TOKEN', value: TOKEN, confidential: true });
  expect(late.mask(TOKEN)).toBe('***');
});

test('no eight characters of a long secret survive in any text around them', () => {
  const long = Array.from({ length: 3000 }, (_, index) =>
    String.fromCharCode(33 + ((index * 7919 + index * index) % 90)),
  ).join('');
  const long1 = createMasker([{ name: 'LONG', value: long, confidential: true }]);
  for (let at = 0; at + 8 <= long.length; at += 13)
    expect(long1.mask(`<< ${long.slice(at, at + 8 + (at % 40))} >>`)).toBe('<< *** >>');
});

test('a long text that was seen before is masked anew once a further secret is known', () => {
  const growing = createMasker([{ name: 'TOKEN', value: TOKEN, confidential: true }]);
  const text = `${'a line of a list, '.repeat(40)}${TWIN}`;
  expect([growing.mask(text), growing.mask(text)]).toEqual([text, text]);
  growing.add({ name: 'TWIN', value: TWIN, confidential: true });
  expect(growing.inspect(text)).toEqual({ text: text.replace(TWIN, '***'), leaked: ['TWIN'] });
});

test('long texts that are kept are told from each other, also when there is no room for more', () => {
  const small = createMasker([{ name: 'TOKEN', value: TOKEN, confidential: true }]);
  const texts = Array.from({ length: 12 }, (_, at) => `${at} ${'x'.repeat(1_000_000)} ${at % 2 ? TOKEN : 'none'}`);
  for (const text of [...texts, ...texts]) expect(small.mask(text) === text.replace(TOKEN, '***')).toBe(true);
});
