import { claimedOutcomes, claimsSuccess } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { undocumentedFields } from './parts/undocumented-fields.ts';

/** A field of an answer is reported where the contract does not document it. It is allowed, and worth knowing. */
export const undocumentedFieldsAreReported = defineCheck({
  id: 'conformance/undocumented-fields-are-reported',
  title: 'undocumented fields are reported',
  scope: 'exchange',
  reads: [],
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    const { response } = exchange;
    const schema = claimsSuccess(operation, response)
      ? operation.success
      : claimedOutcomes(operation, response).find((outcome) => outcome.schema)?.schema;
    if (schema === undefined || response.body === undefined) return;
    evidence.add('bodies walked');
    const fields = undocumentedFields(operation.contract, schema, response.body);
    const found = new Map(fields.map((field) => [field.path, field]));
    for (const [promise, group] of Map.groupBy(found.values(), (field) => field.promise)) {
      const paths = group.map(({ path }) => path);
      yield {
        kind: 'information',
        message: `the contract does not document ${paths.join(', ')}`,
        received: paths,
        exchange,
        promise,
      };
    }
  },
});
