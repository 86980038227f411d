import path from 'node:path';
import type { ApiRun, Finding } from '../../findings/index.ts';
import { CommandError, runIn } from '../program/index.ts';

/** A finding and the run of the API that it is from. */
export interface Found {
  readonly run: ApiRun;
  readonly finding: Finding;
}

const SHOWN = 10;

/** The finding whose fingerprint begins like this, once for each environment and resource. Throws `CommandError` where there is none, or more than one is meant. */
export async function findFinding(file: string, beginning: string): Promise<readonly Found[]> {
  const { apis } = await runIn(file);
  const all = apis.flatMap((run) =>
    run.verdicts.flatMap(({ findings }) => findings.map((finding): Found => ({ run, finding }))),
  );
  const meant = all.filter(({ finding }) => finding.fingerprint.startsWith(beginning.toLowerCase()));
  const fingerprints = [...new Set(meant.map(({ finding }) => finding.fingerprint))];
  if (fingerprints.length > 1)
    throw new CommandError(`"${beginning}" begins ${fingerprints.join(', ')}: write more of the one that is meant.`);
  if (fingerprints.length === 0)
    throw new CommandError(`${path.relative('', file)} holds no finding "${beginning}". ${known(all)}`);
  return meant;
}

function known(all: readonly Found[]): string {
  const fingerprints = [...new Set(all.map(({ finding }) => finding.fingerprint))];
  if (fingerprints.length === 0) return 'It holds none at all.';
  const more = fingerprints.length - SHOWN;
  return `Known: ${fingerprints.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
