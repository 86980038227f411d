import { expect, test } from '#test';
import { launchBrowser } from '../../reporting/testing/index.ts';
import { startProvider } from '../start-provider.ts';
import type { RunningProvider } from '../options.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.close());

test('each file of the page says its media type and its encoding', async () => {
  for (const [path, type] of [
    ['', 'text/html'],
    ['/start.js', 'text/javascript'],
    ['/swagger-ui-bundle.js', 'text/javascript'],
    ['/swagger-ui-standalone-preset.js', 'text/javascript'],
    ['/swagger-ui.css', 'text/css'],
    [`/${CONTRACTS[0]?.api}.json`, 'application/json'],
  ] as const) {
    const response = await fetch(`${provider.origin}/docs${path}`);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      `${type}; charset=utf-8`,
    ]);
  }
});

test('the shown contracts are those that the provider keeps', async () => {
  for (const { api, document } of CONTRACTS)
    expect(await (await fetch(`${provider.origin}/docs/${api}.json`)).json()).toEqual(document);
});

test('reading the contracts is no request to an API', async () => {
  const before = provider.requests();
  await fetch(`${provider.origin}/docs`);
  expect(provider.requests()).toBe(before);
});

test('a browser shows every operation and asks no other host', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => (message.type() === 'error' ? told.push(message.text()) : undefined));
    await page.goto(`${provider.origin}/docs`);
    for (const path of ['/v1/{project_id}/services/{service_id}/events', '/v1/{project_id}/services/{service_id}/logs'])
      await expect(page.locator(`[data-path="${path}"]`)).toBeVisible();
    await page.locator('select#select').selectOption({ index: 1 });
    await expect(page.locator('[data-path="/v2/index.php"]').first()).toBeVisible();
    expect(asked.filter((url) => !url.startsWith(provider.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(told).toEqual([]);
  } finally {
    await browser.close();
  }
});
