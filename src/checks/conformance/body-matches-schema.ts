import { restsOn } from '../../contract/index.ts';
import { claimsSuccess, contradiction, schemaViolations } from '../answers/index.ts';
import { defineCheck } from '../check.ts';

/** The body of every success has the documented shape. A field that is wrong in many items is one violation. */
export const bodyMatchesSchema = defineCheck({
  id: 'conformance/body-matches-schema',
  title: 'every successful body matches its schema',
  scope: 'exchange',
  reads: [],
  guards: ['items', 'total', 'count', 'sort-key', 'filter-field', 'merged-fields', 'identity', 'agreed-values'],
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    if (
      response.body === undefined ||
      !claimsSuccess(operation, response) ||
      contradiction(operation, response) !== undefined
    )
      return;
    evidence.add('successful bodies validated');
    const { contract, success } = operation;
    const violations = schemaViolations(contract, exchange, contract.validate(success, response.body));
    // Where only a guess says which of several shapes comes, it may be the guess that is wrong.
    const isOneOfSeveral = /\/oneOf\/\d+$/.test(success);
    for (const violation of violations)
      yield isOneOfSeveral ? { ...violation, promise: restsOn(contract, success, violation.promise) } : violation;
  },
});
