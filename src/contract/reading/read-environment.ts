import type { EnvironmentVariables, VariableReference } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** Which environment variables say where the provider runs and what to look at. */
export function readEnvironment(root: Cursor): EnvironmentVariables {
  const cursor = root.child('x-environment');
  const resources = cursor.optional('resources')?.entries() ?? [];
  return {
    prefixes: (cursor.optional('prefixes')?.items() ?? []).map((prefix) => prefix.text()),
    endpoint: cursor.child('endpoint').text(),
    parameters: readReferences(cursor.optional('parameters')),
    resources: Object.fromEntries(resources.map(([kind, references]) => [kind, readReferences(references)])),
    foreign: cursor.optional('foreign')?.texts() ?? {},
  };
}

function readReferences(cursor: Cursor | undefined): Record<string, VariableReference> {
  return Object.fromEntries(
    (cursor?.entries() ?? []).map(([parameter, reference]) => {
      const fallback = reference.optional('default');
      return [
        parameter,
        { variable: reference.child('variable').text(), ...(fallback && { default: fallback.text() }) },
      ];
    }),
  );
}
