import { parse } from 'yaml';

/** The commands that a template of a pipeline hands to a shell, by the name of its file. */
export function commandsOf(file: string, text: string): readonly string[] {
  if (file.endsWith('Jenkinsfile')) return [...text.matchAll(/\bsh '([^']*)'/g)].map(([, command = '']) => command);
  return commandsIn(parse(text, { merge: true }));
}

/** Keys under which GitHub, GitLab and Azure keep commands. */
const KEYS: readonly string[] = ['run', 'script', 'before_script'];

function commandsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (!KEYS.includes(key)) return commandsIn(value);
    return [value].flat().filter((command) => typeof command === 'string');
  });
}
