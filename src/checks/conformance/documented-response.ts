import type { DocumentedResponse, Operation } from '../../contract/index.ts';

/** What the contract says about a status: by its number, its range (`4XX`) or `default`, in this order. */
export function documentedResponse(operation: Operation, status: number): DocumentedResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  return keys
    .map((key) => operation.responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
}

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}
