import { type Asked, firstValue } from '../../provider/pipeline/index.ts';

/** The text of a parameter in the query or the form of a request; `undefined` where it was not sent. */
export function sentText({ request }: Pick<Asked, 'request'>, name: string): string | undefined {
  return firstValue([...request.query, ...request.form], name);
}

/** Whether a request sends a parameter itself, and does not leave it to its default. */
export function isSent(ask: Pick<Asked, 'request'>, name: string): boolean {
  return sentText(ask, name) !== undefined;
}
