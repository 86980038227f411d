import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import pRetry from 'p-retry';

/**
 * Launches the Chromium that this machine has: `CHROMIUM_PATH`, an installed one, or the one that comes as a package,
 * which once in a while crashes as it starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const options = await browserOptions();
  return pRetry(() => chromium.launch(options), { retries: 2, minTimeout: 100 });
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * Meant for functions in a cloud: in a single process the browser ends with its first page, and the others hide what a
 * page does wrong.
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
