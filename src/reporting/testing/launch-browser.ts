import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import pRetry from 'p-retry';

/**
 * Launches a Chromium: the one of `CHROMIUM_PATH`, else an installed one, else the one that comes as a package. That
 * one crashes at its start once in a while, so the launch is tried again.
 */
export async function launchBrowser(): Promise<Browser> {
  const options = await browserOptions();
  return pRetry(() => chromium.launch(options), { retries: 2, minTimeout: 100 });
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * Flags of the packaged browser that are left out. They serve cloud functions: a browser in a single process ends with
 * its first page, and the other flags hide what a page does wrong.
 */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

async function browserOptions(): Promise<LaunchOptions> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? INSTALLED.find((file) => existsSync(file));
  if (executablePath) return { executablePath };
  if (process.platform !== 'linux') return { channel: 'chrome' };
  if (process.arch !== 'x64') throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to its file.');
  const { default: packaged } = await import('@sparticuz/chromium');
  return {
    executablePath: await packaged.executablePath(),
    args: packaged.args.filter((argument) => !UNWANTED.has(argument)),
  };
}
