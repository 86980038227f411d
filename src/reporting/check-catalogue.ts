/** What the catalogue needs to know of a check. */
export interface CataloguedCheck {
  readonly id: string;
  readonly title: string;
  readonly scope: keyof typeof SCOPES;
  readonly reads: readonly string[];
  readonly guards?: readonly string[];
  readonly probes?: 'negative';
}

const SCOPES = {
  exchange: 'every exchange of the run',
  operation: 'a conversation of its own',
  conversation: 'all exchanges of the run together',
} as const;

/** The text of `docs/checks.md`: every check by family. Each id is a heading and an anchor. */
export function renderCheckCatalogue(checks: readonly CataloguedCheck[]): string {
  const families = Map.groupBy(checks, ({ id }) => familyOf(id));
  return [
    '# Checks',
    '',
    '<!-- Generated from src/checks; do not edit. -->',
    '',
    `${checks.length} checks in ${families.size} families. The id of a check is its path below \`src/checks\`, and names it in findings and waivers.`,
    ...[...families].flatMap(([family, members]) => ['', `## ${family}`, ...members.flatMap(entry)]),
    '',
  ].join('\n');
}

function entry({ id, title, scope, reads, guards = [], probes }: CataloguedCheck): readonly string[] {
  return [
    '',
    `### <a id="${id}"></a>${id}`,
    '',
    `${title[0]?.toUpperCase()}${title.slice(1)}. [Why, what breaks it and how to mend it](checks/${id}.md).`,
    '',
    `- family: ${familyOf(id)}`,
    `- judges: ${SCOPES[scope]}${probes === 'negative' ? '; sends what a provider must refuse' : ''}`,
    `- reads: ${reads.length === 0 ? 'whatever comes' : reads.join(', ')}`,
    ...(guards.length === 0 ? [] : [`- guards: ${guards.join(', ')}`]),
  ];
}

function familyOf(id: string): string {
  return id.split('/')[0] ?? id;
}
