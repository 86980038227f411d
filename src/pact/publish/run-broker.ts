import { execFileSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT } from '../../contract/index.ts';
import { PactError } from '../pact-error.ts';
import { runPactCli } from '../run-pact-cli.ts';
import { BrokerRefusal } from './broker-refusal.ts';

/** The commit that is published, and its branch. */
export interface Published {
  readonly version: string;
  readonly branch: string;
}

/** Asks git. Throws `PactError` outside of a work tree, because a pact without a version proves nothing. */
export function publishedVersion(): Published {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return {
      version: git('rev-parse', 'HEAD'),
      branch: process.env['GITHUB_REF_NAME'] ?? git('rev-parse', '--abbrev-ref', 'HEAD'),
    };
  } catch {
    throw new PactError(
      'The version of a pact is its commit, and git knows none here. Run this in a clone of the project.',
    );
  }
}

/**
 * Runs the official client of the broker. Throws `BrokerRefusal` with its reason where the broker refuses, `PactError`
 * where it cannot be reached.
 */
export async function runBroker(broker: string, words: readonly string[]): Promise<string> {
  await requireReachable(broker);
  try {
    const { stdout } = await runPactCli(['broker', ...words, '--broker-base-url', broker]);
    return stdout.trim();
  } catch (error) {
    throw new BrokerRefusal(
      `The broker at ${new URL(broker).origin} did not do it: ${reasonOf(error as { stdout?: string; stderr?: string; message: string })}`,
    );
  }
}

/** Asks first, because the official client would retry for minutes. */
async function requireReachable(broker: string): Promise<void> {
  try {
    await fetch(broker, { signal: AbortSignal.timeout(10_000), redirect: 'manual' });
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    throw new PactError(
      `The broker at ${new URL(broker).origin} cannot be reached (${cause?.code ?? 'no answer in 10 seconds'}): check PACT_BROKER_BASE_URL and that it is up.`,
    );
  }
}

/** What the client printed, on one line and without colours. */
function reasonOf({
  stdout = '',
  stderr = '',
  message,
}: {
  stdout?: string;
  stderr?: string;
  message: string;
}): string {
  const said = `${stderr}\n${stdout}`.trim() || message;
  return stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ')
    .slice(0, 400);
}

/** The address of the broker, where one is configured. Throws `PactError` where it is no http or https URL. */
export function brokerOf(variables: NodeJS.ProcessEnv): string | undefined {
  const url = variables['PACT_BROKER_BASE_URL']?.trim();
  if (!url) return undefined;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new PactError('PACT_BROKER_BASE_URL is no http or https URL: write it like https://broker.example.');
  return url;
}
