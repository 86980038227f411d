import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runPactCli } from '../run-pact-cli.ts';
import { pactText, type Pact } from '../sort-pact.ts';
import type { Gateway } from './open-gateway.ts';

/** Where an answer differs from what a consumer relies on, by interaction. An interaction that is kept has no entry. */
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

/** Replays a pact with the official verifier. Throws where the verifier leaves no report that can be read. */
export async function runVerifier(pact: Pact, gateway: Gateway): Promise<Mismatches> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-'));
  const files = { pact: path.join(folder, 'pact.json'), report: path.join(folder, 'report.json') };
  try {
    writeFileSync(files.pact, pactText(pact));
    const outcome = await runPactCli(verifierWords(files, pact, gateway)).catch(
      (error: { stderr?: string; message: string }) => error,
    );
    return mismatchesOf(readReport(files.report, 'message' in outcome ? (outcome.stderr ?? outcome.message) : ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface VerifierFiles {
  readonly pact: string;
  readonly report: string;
}

function verifierWords(files: VerifierFiles, { provider }: Pact, { port, stateUrl }: Gateway): readonly string[] {
  const options = {
    '--file': files.pact,
    '--hostname': '127.0.0.1',
    '--port': String(port),
    '--provider-name': provider.name,
    '--state-change-url': stateUrl,
    '--json': files.report,
  };
  return ['verifier', ...Object.entries(options).flat(), '--state-change-teardown', '--no-colour'];
}

/** `complaint` is what the verifier printed instead of a report. */
function readReport(file: string, complaint: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    throw new Error(`The pact verifier left no report. ${complaint.trim().split('\n')[0] ?? ''}`);
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
