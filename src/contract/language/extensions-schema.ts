import schema from '../../../contracts/extensions.schema.json' with { type: 'json' };

/** The JSON Schema of the contract language: every extension, every key, every choice. The only place that lists them. */
export const extensionsSchema = schema;

/** The names that a mapping of the language may hold, in the order of the schema. */
export function namesIn<T extends object>(definition: {
  readonly properties: T;
}): readonly Exclude<keyof T, 'x-provenance'>[] {
  const names = Object.keys(definition.properties).filter((name) => name !== 'x-provenance');
  return names as Exclude<keyof T, 'x-provenance'>[];
}
