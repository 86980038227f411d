import type { PageAsked } from '../changes/index.ts';

/** Whether the edge service is asked about. */
export function isEdge({ ask: { resource, operation } }: PageAsked): boolean {
  return String(resource.envelope(operation)['service_name']).includes('edge');
}
