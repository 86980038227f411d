import { expect, test } from '#test';
import { html, renderDocument, type Content } from './html.ts';

const cases: readonly (readonly [string, Content, string])[] = [
  ['escapes what is a sign in HTML', `<a href="x">'&`, "<p>&lt;a href=&quot;x&quot;>'&amp;</p>"],
  ['keeps elements', html`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
  ['joins a list', [html`<i>1</i>`, '<', 2], '<p><i>1</i>&lt;2</p>'],
  ['is nothing for false and undefined', [false, undefined], '<p></p>'],
  ['shows zero and an empty text', [0, ''], '<p>0</p>'],
  ['shows that a control character was there', 'a\u0000b\u001Bd\re\tf\ng', '<p>a⟨U+0000⟩b⟨U+001B⟩d⟨U+000D⟩e\tf\ng</p>'],
  ['shows what turns the direction of writing', 'a\u202Eb\u2066', '<p>a⟨U+202E⟩b⟨U+2066⟩</p>'],
  [
    'keeps every language, and what joins its letters',
    'שלום नमस्ते 👩\u200D🚀 ن\u200Cم',
    '<p>שלום नमस्ते 👩\u200D🚀 ن\u200Cم</p>',
  ],
];
for (const [title, content, text] of cases) {
  test(title, () => expect(renderDocument(html`<p>${content}</p>`)).toBe(`<!doctype html>\n${text}\n`));
}

test('keeps a value inside its attribute', () => {
  expect(renderDocument(html`<p title=${'" onclick="a()'}>a</p>`)).toContain('<p title="&quot; onclick=&quot;a()">');
});
