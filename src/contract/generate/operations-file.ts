import type { Contract, Operation } from '../model/index.ts';
import { successfulMedia, successfulResponse } from '../successful-response.ts';

/** What a client needs to know about each operation, without a YAML parser. */
export function operationsFile(contract: Contract): string {
  const table = Object.fromEntries(contract.operations.map((operation) => [operation.id, row(operation)]));
  return `/** The operations of ${contract.title}, ${contract.version}. */\nexport const operations = ${JSON.stringify(table, undefined, 2)} as const;\n`;
}

function row(operation: Operation): Record<string, unknown> {
  const success = successfulResponse(operation.responses);
  const described = (form: boolean): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => (parameter.in === 'form') === form)
        .map((parameter) => [
          parameter.name,
          {
            ...(!form && { in: parameter.in }),
            required: parameter.required,
            ...(parameter.role && { role: parameter.role }),
          },
        ]),
    );
  return {
    method: operation.method,
    path: operation.path,
    parameters: described(false),
    form: described(true),
    success: { status: Number(success?.status), mediaType: successfulMedia(operation.responses)?.type },
    ...(operation.collection && { items: operation.collection.items }),
  };
}
