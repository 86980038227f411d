import { defineCheck } from '../check.ts';
import { schemaViolations } from '../answers/index.ts';
import { allErrorSchemas, errorSchemas } from './parts/error-schemas.ts';

/** The body of every error has the shape that is documented for its outcome, or else for its status. */
export const errorBodyIsDocumented = defineCheck({
  id: 'errors/error-body-is-documented',
  title: 'every error has the documented body',
  scope: 'exchange',
  reads: [],
  guards: ['error-body'],
  appliesTo: (operation) => allErrorSchemas(operation).length > 0,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    const schemas = errorSchemas(operation, response);
    if (schemas.length === 0 || response.body === undefined) return;
    evidence.add('error bodies validated');
    const issues = schemas.map((schema) => operation.contract.validate(schema, response.body));
    if (issues.some((found) => found.length === 0)) return;
    yield* schemaViolations(operation.contract, exchange, issues[0] ?? []);
  },
});
