import { applicabilityOf, type Check } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { Verification } from '../verification.ts';
import type { Ledger } from './ledger.ts';
import { neededChecks } from './needed-checks.ts';

/** The checks that apply to each operation and are needed for what is wanted. One that throws where it is asked is noted as failed, and does not run. */
export class ApplicableChecks {
  readonly #byOperation: ReadonlyMap<string, readonly Check[]>;

  constructor(verification: Verification, checks: readonly Check[], ledger: Ledger) {
    const { contract, environment, isWanted = () => true } = verification;
    const [resource = NO_RESOURCE] = environment.resources;
    this.#byOperation = new Map(
      contract.operations.map((operation) => {
        const applying = applicable(operation, { checks, ledger, resource });
        return [operation.id, neededChecks(operation, { applicable: applying, isWanted })];
      }),
    );
  }

  to({ id }: Operation): readonly Check[] {
    return this.#byOperation.get(id) ?? [];
  }
}

const NO_RESOURCE: Resource = { name: 'no resource', parameters: {} };

interface Asked {
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
  readonly resource: Resource;
}

function applicable(operation: Operation, { checks, ledger, resource }: Asked): readonly Check[] {
  return checks.filter((check) => {
    const applicability = applicabilityOf(check, operation);
    if ('error' in applicability) ledger.recordOf(operation, check).noteUnjudged(applicability.error, resource);
    return applicability.applies && !('error' in applicability);
  });
}
