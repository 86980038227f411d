import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { loadContracts, PROJECT } from '../../src/contract/index.ts';
import { readConfiguration } from '../../src/environments/index.ts';
import { breaking, findFault } from '../../src/faults/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import { RunFolder } from '../../src/reporting/index.ts';
import { launchBrowser } from '../../src/reporting/testing/index.ts';
import { runVerification } from '../../src/verification/index.ts';
import { PICTURES, RUNS, type Picture } from './pictures.ts';

/** `npm run images`: verifies mocks with and without faults, and takes the pictures of docs/images from the reports. */
const reports = mkdtempSync(path.join(tmpdir(), 'contract-images-'));
const browser = await launchBrowser();
try {
  for (const { name, faults } of RUNS) {
    await verify(faults);
    for (const picture of PICTURES.filter(({ of }) => of === name)) await take(browser, picture);
  }
} finally {
  await browser.close();
  rmSync(reports, { recursive: true, force: true });
}

/** Leaves the report of a provider with these faults; the built-in mock is verified where there are none. */
async function verify(faults: readonly string[]): Promise<void> {
  const contracts = loadContracts();
  const isSound = faults.length === 0;
  const wrappers = breaking(...faults.map((id) => findFault(id, contracts)));
  const provider = isSound ? undefined : await startProvider({ contracts, wrappers, items: 237 });
  const variables = { CONTRACT_MAX_RPS: 'unlimited', ...provider?.variables };
  const folder = RunFolder.open(reports);
  try {
    folder.write(await runVerification(readConfiguration({ contracts, variables, folder: reports })));
  } finally {
    folder.close();
    await provider?.close();
  }
}

async function take(from: Browser, { file, width, height, colorScheme = 'light', place, opens = [] }: Picture) {
  const context = await from.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(path.join(reports, 'index.html')).href}${place}`);
  for (const selector of opens)
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.setAttribute('open', ''));
  if (place !== '') await page.evaluate(`document.querySelector('${place}').scrollIntoView()`);
  await page.screenshot({ path: path.join(PROJECT, 'docs/images', file) });
  console.log(`writes docs/images/${file}`);
  await context.close();
}
