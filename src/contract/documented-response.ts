import type { DocumentedResponse, Operation } from './model/index.ts';

/** What the contract says about a status: by its number, else by its range (`4XX`), else by `default`. */
export function documentedResponse(operation: Operation, status: number): DocumentedResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  return keys
    .map((key) => operation.responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
}
