import { type Operation, refusedSchemas } from '../../contract/index.ts';
import { claimedOutcomes, type Answer } from './claimed-outcomes.ts';

/** Whether an answer is a refusal of the documented shape whose code belongs to no named outcome. */
export function isUnnamedRefusal(operation: Operation, answer: Answer): boolean {
  return (
    claimedOutcomes(operation, answer).length === 0 &&
    refusedSchemas(operation, answer.status).some(
      (schema) => operation.contract.validate(schema, answer.body).length === 0,
    )
  );
}
