import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { type Contract, loadContracts, PROJECT } from '../../src/contract/index.ts';
import { type Environment, readConfiguration } from '../../src/environments/index.ts';
import { breaking, findFault } from '../../src/faults/index.ts';
import { pactFiles } from '../../src/pact/index.ts';
import { verifyPacts } from '../../src/pact/verify/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import { addConsumerResults, RunFolder } from '../../src/reporting/index.ts';
import { launchBrowser } from '../../src/reporting/testing/index.ts';
import { runVerification } from '../../src/verification/index.ts';
import { PICTURES, RUNS, type Picture } from './pictures.ts';

const DAY = 24 * 3600 * 1000;

/** `npm run images`: verifies mocks with and without faults, and takes the pictures of docs/images from the reports. */
const reports = mkdtempSync(path.join(tmpdir(), 'contract-images-'));
const browser = await launchBrowser();
try {
  for (const { name, daysAgo, faults } of RUNS) {
    await verify(faults, daysAgo);
    for (const picture of PICTURES.filter(({ of }) => of === name)) await take(browser, picture);
  }
} finally {
  await browser.close();
  rmSync(reports, { recursive: true, force: true });
}

/** Leaves the report of a provider with these faults; the built-in mock is verified where there are none. */
async function verify(faults: readonly string[], daysAgo: number): Promise<void> {
  const contracts = loadContracts();
  const isSound = faults.length === 0;
  const wrappers = breaking(...faults.map((id) => findFault(id, contracts)));
  const provider = isSound ? undefined : await startProvider({ contracts, wrappers, items: 237 });
  const variables = { CONTRACT_MAX_RPS: 'unlimited', ...provider?.variables };
  const configuration = readConfiguration({ contracts, variables, folder: reports });
  const folder = RunFolder.open(reports);
  try {
    const run = await runVerification(configuration);
    const startedAt = new Date(Date.parse(run.manifest.startedAt) - daysAgo * DAY).toISOString();
    folder.write({ ...run, manifest: { ...run.manifest, startedAt } });
  } finally {
    folder.close();
  }
  const environments = configuration.selections.flatMap(({ environment }) => environment ?? []);
  if (daysAgo === 0) await playPacts(contracts, environments);
  await provider?.close();
}

async function playPacts(contracts: readonly Contract[], environments: readonly Environment[]): Promise<void> {
  const results = await verifyPacts({ files: pactFiles(), contracts, environments });
  addConsumerResults(reports, { results, contracts: new Map(contracts.map(({ api, sha256 }) => [api, sha256])) });
}

async function take(from: Browser, { file, width, height, colorScheme = 'light', place, opens = [] }: Picture) {
  const context = await from.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(reports, 'index.html')).href);
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
