import type { Contract } from '../../contract/index.ts';

/** A variable that a contract is verified with. */
export interface VariableLine {
  readonly name: string;
  readonly about: string;
  /** What is taken for it where nothing is said. */
  readonly value: string;
}

/** Every variable of a contract that somebody may have to set, the endpoint first. */
export function variableLines(
  { variables, credentials, operations }: Contract,
  endpoint: string,
): readonly VariableLine[] {
  const asked = new Set(operations.flatMap(({ security }) => security));
  const resources = Object.values(variables.resources);
  const references = [variables.parameters, ...resources].flatMap((group) => Object.entries(group));
  return [
    { name: variables.endpoint, about: 'Where the service runs: scheme, host and base path.', value: endpoint },
    ...references.map(([name, reference]) => ({
      name: reference.variable,
      about: `${reference.optional || reference.default !== undefined ? 'Optional: the' : 'The'} value of the parameter "${name}" that is looked at.`,
      value: reference.default ?? '',
    })),
    ...credentials
      .filter(({ name }) => asked.has(name))
      .flatMap(({ name, variables: parts }) =>
        Object.entries(parts).map(([part, variable]) => ({ name: variable, about: aboutPart(name, part), value: '' })),
      ),
  ];
}

function aboutPart(scheme: string, part: string): string {
  if (part === 'expired') return `Optional: a ${scheme} that has expired, to see that it is refused.`;
  return `To sign in by "${scheme}": its ${part}.`;
}

/** The lines as a file of variables. */
export function variableText(title: string, lines: readonly VariableLine[]): string {
  return [
    `# --- ${title} ---`,
    ...lines.flatMap(({ name, about, value }) => [`# ${about}`, `${name}=${quotedValue(value)}`]),
    '',
  ].join('\n');
}

/** A value that its file gives back as it is: a blank, a quote or a # would end it. */
function quotedValue(value: string): string {
  if (/^[\w.,:;/+=@%~-]*$/.test(value)) return value;
  const quote = ["'", '"', '`'].find((each) => !value.includes(each)) ?? "'";
  return quote + value + quote;
}
