import { type Asked, firstValue, readText } from '../../provider/pipeline/index.ts';

type Sent = Pick<Asked, 'request' | 'operation'>;

/** The text of a parameter of a request, wherever it stands; `undefined` where it was not sent. */
export function sentText({ request, operation }: Sent, name: string): string | undefined {
  const parameter = operation.parameters.find((known) => known.name === name);
  return parameter ? readText(parameter, request) : firstValue([...request.query, ...request.form], name);
}

/** Whether a request sends a parameter itself, and does not leave it to its default. */
export function isSent(ask: Sent, name: string): boolean {
  return sentText(ask, name) !== undefined;
}
