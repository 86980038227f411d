import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pactText, type Pact } from '../sort-pact.ts';
import type { Gateway } from './open-gateway.ts';

/** Where an answer differs from what a consumer relies on; nothing for an interaction that is kept. */
export type Mismatches = ReadonlyMap<string, readonly string[]>;

interface Report {
  readonly interactionResults: readonly { readonly description: string; readonly result: string }[];
  readonly errors: readonly {
    readonly interaction: string;
    readonly mismatch?: {
      readonly mismatches?: readonly {
        readonly path?: string;
        readonly mismatch?: string;
        readonly description?: string;
        readonly type?: string;
      }[];
      readonly message?: string;
    };
  }[];
}

/** Plays a pact with the official verifier. Throws where the verifier says nothing that can be read. */
export async function runVerifier(pact: Pact, gateway: Gateway): Promise<Mismatches> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-'));
  const [file, report] = ['pact.json', 'report.json'].map((name) => path.join(folder, name)) as [string, string];
  const command = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/package.json')),
    'bin/pact.js',
  );
  try {
    writeFileSync(file, pactText(pact));
    const outcome = await promisify(execFile)(
      process.execPath,
      [
        command,
        'verifier',
        '--file',
        file,
        '--hostname',
        '127.0.0.1',
        '--port',
        String(gateway.port),
        '--provider-name',
        pact.provider.name,
        '--state-change-url',
        gateway.stateUrl,
        '--state-change-teardown',
        '--no-colour',
        '--json',
        report,
      ],
      { env: { ...process.env, PACT_DO_NOT_TRACK: 'true' } },
    ).catch((error: { stderr?: string; message: string }) => error);
    return mismatchesOf(readReport(report, 'message' in outcome ? (outcome.stderr ?? outcome.message) : ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string, trouble: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    throw new Error(`The pact verifier left no report. ${trouble.trim().split('\n')[0] ?? ''}`);
  }
}

function mismatchesOf({ interactionResults, errors }: Report): Mismatches {
  return new Map(
    interactionResults
      .filter(({ result }) => result !== 'OK')
      .map(({ description }) => {
        const own = errors.filter(
          ({ interaction }) => interaction.endsWith(` - ${description}`) || interaction === description,
        );
        const told = own.flatMap(
          ({ mismatch }) =>
            mismatch?.mismatches?.map((each) =>
              [each.path, each.mismatch ?? each.description ?? each.type].filter(Boolean).join(' '),
            ) ?? [mismatch?.message ?? 'failed'],
        );
        return [description, told.length > 0 ? told : ['failed, and the verifier does not say why']];
      }),
  );
}
