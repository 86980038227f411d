import type { Located } from '../../provider/index.ts';

/** Whether a request sends a parameter itself, rather than leave it to its default. */
export function isSent({ request }: Pick<Located, 'request'>, name: string): boolean {
  return [...request.query, ...request.form].some(([sent]) => sent === name);
}

/** Whether the edge service is asked about. */
export function isEdge({ resource, operation }: Located): boolean {
  return String(resource.envelope(operation)['service_name']).includes('edge');
}
