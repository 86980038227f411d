import { expect, test } from '@playwright/test';
import { html, type Content } from './html.ts';

const cases: readonly (readonly [string, Content, string])[] = [
  ['escapes what is a sign in HTML', `<a href="x">'&`, '<p>&lt;a href=&quot;x&quot;&gt;&#39;&amp;</p>'],
  ['keeps markup', html`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
  ['joins a list', [html`<i>1</i>`, '<', 2], '<p><i>1</i>&lt;2</p>'],
  ['is nothing for false and undefined', [false, undefined], '<p></p>'],
  ['shows zero and an empty text', [0, ''], '<p>0</p>'],
  [
    'shows that a control character was there',
    'a\u0000b\u0007c\u001Bd\re\tf\ng',
    '<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\ng</p>',
  ],
];
for (const [title, content, text] of cases) {
  test(title, () => expect(html`<p>${content}</p>`.text).toBe(text));
}
