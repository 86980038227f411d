import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Run } from '../../findings/index.ts';
import type { PastRun } from '../history/index.ts';
import { renderReport } from '../render-report.ts';
import { launchBrowser } from './launch-browser.ts';

export interface Opened {
  readonly page: Page;
  /** Requests beside the file itself, and everything that the console or an uncaught error says. */
  readonly troubles: string[];
}

export interface Opening extends BrowserContextOptions {
  readonly hash?: string;
  readonly history?: readonly PastRun[];
}

/** Gives the way to open the report of a run in one browser, which lives as long as the file of tests. */
export function reportOpener(): (run: Run, opening?: Opening) => Promise<Opened> {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await launchBrowser();
  });
  test.afterAll(() => browser.close());
  return async (run, { hash = '', history, ...options } = {}) => {
    const file = test.info().outputPath('index.html');
    writeFileSync(file, renderReport(run, history));
    const url = pathToFileURL(file).href;
    const page = await (await browser.newContext(options)).newPage();
    const troubles: string[] = [];
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) troubles.push(request.url());
    });
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(url + hash);
    return { page, troubles };
  };
}

/** How many elements of a selector a reader can see. */
export function shown(page: Page, selector: string): Promise<number> {
  return page.locator(selector).filter({ visible: true }).count();
}

/** Opens everything that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
}
