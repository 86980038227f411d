import { expect, test } from '#test';
import { failingRun, HOSTILE, sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import type { Run } from '../findings/index.ts';
import { openAll, reportOpener } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();

/** Each text that a provider can put anywhere: markup, a script, an escape of a terminal, signs that turn the writing. */
const TEXTS: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['markup', HOSTILE.markup, HOSTILE.markup],
  ['a closing tag', HOSTILE.closing, HOSTILE.closing],
  ['an attribute', `" onclick="window.torn = true" x="`, `" onclick="window.torn = true" x="`],
  ['an ANSI escape', 'red \u001B[31mtext', 'red ⟨U+001B⟩[31mtext'],
  ['a turned text', 'user\u202Egnp.exe', 'user⟨U+202E⟩gnp.exe'],
  ['an isolated text', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
  ['a blank without a width', 'ad\u200Bmin', 'ad⟨U+200B⟩min'],
  ['a hidden tag', 'a\u{E0041}', 'a⟨U+E0041⟩'],
  ['half a character', 'a\uD83D', 'a⟨U+D83D⟩'],
  ['a NUL', 'a\u0000b', 'a⟨U+0000⟩b'],
];

/** A run in which every value that comes from outside is the text. */
function runOf(text: string): Run {
  const { promise, exchange } = sampleFinding();
  const finding = sampleFinding({
    message: text,
    expected: text,
    received: { text },
    at: `/${text}`,
    operation: text,
    resource: text,
    also: [text],
    reproduce: text,
    evidence: { [text]: 2 },
    promise: { ...promise, source: text, section: text, rivals: [{ claim: text, source: text, followed: true }] },
    exchange: { ...exchange!, url: text, requestHeaders: { [text]: text }, requestBody: text, excerpt: text },
  });
  const verdicts = [
    sampleVerdict({ operation: text, verdict: 'violated', findings: [finding], notes: [text] }),
    sampleVerdict({ check: 'sorting/default-order', verdict: 'inconclusive', reason: text }),
  ];
  const node = { name: text, place: text, sighting: 'not seen' as const, says: text, beside: [text] };
  const operation = { ...node, parameters: [node], outcomes: [node], headers: [node], properties: [node] };
  const results = [{ against: text, result: 'failed' as const, reasons: [text] }];
  const run = sampleRun(
    sampleApi({
      title: text,
      verdicts,
      trouble: text,
      notes: [text],
      missing: [text],
      incidents: [{ kind: text, message: text, count: 1 }],
      sent: [{ operation: text, resource: text, purpose: text, status: 200, durationMs: 1 }],
      consumers: [{ name: text, interactions: [{ description: text, operation: text, states: [text], results }] }],
      coverage: { seen: 0, all: 1, operations: [operation] },
    }),
  );
  return { ...run, errors: [text, `The test "${text}" failed: ${text}\n${text}`] };
}

for (const [name, text, visible] of TEXTS)
  test(`${name} stays a text that can be seen, wherever it stands`, async () => {
    const { page, troubles } = await open(runOf(text));
    await openAll(page);
    for (const element of await page.locator('summary, button, a[href^="#"]').all())
      await element.dispatchEvent('click');
    await expect(page.locator('.cause > summary .message')).toHaveText(visible);
    await expect(page.getByRole('group', { name: 'request', exact: true })).toContainText(visible);
    await expect(page.locator('.tree').first()).toContainText(visible);
    await expect(page.locator('#consumers')).toContainText(visible);
    expect(await page.evaluate(`'torn' in window`)).toBe(false);
    expect(await page.locator('img, main script, main style, iframe').count()).toBe(0);
    expect(await page.locator('[onclick], [onerror], [onload]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

test('keeps text of every language', async () => {
  const { page } = await open(failingRun(), { hash: '#finding-00000000000d' });
  await expect(page.locator('#finding-00000000000d')).toContainText(HOSTILE.foreign);
});

test('cuts a text of 20,000 characters and opens more of it', async () => {
  const { page } = await open(failingRun(), { hash: '#finding-00000000000e' });
  const message = page.locator('#finding-00000000000e h4');
  await expect(message.locator('summary')).toHaveText(/^a{600}… \(19,998 characters\)$/);
  await message.locator('summary').click();
  await expect(message.locator('p')).toHaveText(/^a{4000}…/);
});
