import { type Finding, groupFindings, type Run } from '../../findings/index.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** Workflow commands that show the findings of a run at the lines of the contract; waived findings and informations are left out. */
export function githubAnnotations(run: Run): string {
  const findings = run.apis.flatMap((api) => groupFindings(api.verdicts.flatMap((verdict) => verdict.findings)));
  const troubles = run.apis.flatMap((api) => [
    ...(api.trouble === undefined ? [] : [api.trouble]),
    ...(api.waiverErrors ?? []),
  ]);
  return [
    ...troubles.map((trouble) => `::error::${escapeData(trouble)}`),
    ...findings.filter(({ waiver, severity }) => waiver === undefined && severity !== 'information').map(annotation),
  ].join('\n');
}

function annotation({ severity, promise, check, operation, message }: Finding): string {
  const { file, line, column } = promise.position;
  const properties = Object.entries({ file, line, col: column, title: `${check} ${operation}` });
  return `::${COMMANDS[severity]} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`;
}

/** The runner ends a command at a line break and decodes these. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
