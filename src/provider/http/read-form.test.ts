import { expect, test } from '#test';
import { readForm } from './read-form.ts';

const MULTIPART = 'multipart/form-data; boundary=A1b2';
const part = (disposition: string, text: string) =>
  `--A1b2\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;

for (const [name, type, body, fields] of [
  [
    'a form',
    'application/x-www-form-urlencoded',
    'a=1&b=%20',
    [
      ['a', '1'],
      ['b', ' '],
    ],
  ],
  ['a form in capitals', 'Application/X-WWW-Form-Urlencoded; charset=utf-8', 'a=1', [['a', '1']]],
  ['JSON', 'application/json', '{"a":1}', []],
  ['no type', '', 'a=1', []],
  [
    'parts with what encoding would change',
    MULTIPART,
    `${part('name="a"', 'x%20+&=服务')}${part('name="b"', '')}--A1b2--\r\n`,
    [
      ['a', 'x%20+&=服务'],
      ['b', ''],
    ],
  ],
  [
    'a name twice',
    MULTIPART,
    `${part('name="a"', '1')}${part('name="a"', '2')}--A1b2--\r\n`,
    [
      ['a', '1'],
      ['a', '2'],
    ],
  ],
  [
    'a file, which is no field',
    MULTIPART,
    `${part('name="f"; filename="f.txt"', 'text')}${part('name="a"', '1')}--A1b2--\r\n`,
    [['a', '1']],
  ],
  ['another boundary', MULTIPART, '--other\r\n\r\n', []],
  ['no boundary', 'multipart/form-data', part('name="a"', '1'), []],
  ['a body cut short', MULTIPART, part('name="a"', '1').slice(0, 30), []],
] as const)
  test(`reads the fields of ${name}`, async () => {
    expect(await readForm(type, Buffer.from(body))).toEqual(fields);
  });
