import { bareMediaType, headerText, isJsonType, type Operation } from '../../contract/index.ts';
import { schemaInstance } from '../data/schema-instance.ts';

/** The headers that an operation must answer a status with, each with a value that its schema allows. */
export function documentedHeaders({ contract, responses }: Operation, status: number): Record<string, string> {
  const wanted = [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT'];
  const response = wanted
    .map((key) => responses.find((documented) => documented.status.toUpperCase() === key))
    .find((documented) => documented !== undefined);
  const required = response?.headers.filter((header) => header.required) ?? [];
  return Object.fromEntries(
    required.map((header) => [header.name.toLowerCase(), headerText(header, schemaInstance(contract, header.schema))]),
  );
}

/** The media type in which an operation answers a status: the first one of JSON that is documented. */
export function documentedJson({ responses }: Operation, status: number): string {
  const documented = responses.find((response) => response.status === String(status)) ?? responses[0];
  const type = documented?.mediaTypes.map((media) => media.type).find(isJsonType);
  return bareMediaType(type ?? 'application/json');
}
