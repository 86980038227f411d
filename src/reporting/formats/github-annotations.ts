import { type Finding, groupFindings, type Manifest } from '../../findings/index.ts';
import { cutText } from '../../judgement/index.ts';
import type { Format } from './format.ts';
import { repositoryFile } from './repository-file.ts';
import { troublesOf } from './troubles-of.ts';

/** GitHub shows no more than the beginning of a text. */
const LONGEST = 1000;

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * Workflow commands that show the findings of a run at the lines of the contract. Waived findings and informations are
 * left out. Findings come first, because GitHub shows ten errors of a step.
 */
export const githubAnnotations: Format = (run) => {
  const findings = run.apis.flatMap((api) => groupFindings(api.verdicts.flatMap((verdict) => verdict.findings)));
  return [
    ...findings
      .filter(({ waiver, severity }) => waiver === undefined && severity !== 'information')
      .map((finding) => annotation(finding, run.manifest)),
    ...troublesOf(run).map((trouble) => `::error::${escapeData(cutText(trouble, LONGEST))}`),
  ].join('\n');
};

function annotation(finding: Finding, manifest: Manifest): string {
  const { severity, promise, check, operation, message, fingerprint } = finding;
  const { line, column } = promise.position;
  const file = repositoryFile(manifest, promise.position.file);
  const properties = Object.entries({ file, line, col: column, title: `${check} ${operation}` });
  return `::${COMMANDS[severity]} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(`${cutText(message, LONGEST)} (finding ${fingerprint})`)}`;
}

/** The runner ends a command at a line break, and decodes these three escapes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
