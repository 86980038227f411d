import { instancesOf, type Invariant } from '../../contract/index.ts';
import { defineCheck, type ExchangeContext } from '../check.ts';
import { claimsSuccess, quoteValue } from '../answers/index.ts';
import { saysUnpromised } from '../probes/index.ts';
import { evaluateRule } from './parts/evaluate-rule.ts';
import { isReadBy } from './parts/is-read-by.ts';

/** Every rule of the contract holds for every value that it speaks about. A rule that throws is an error of the contract: the others are judged, then its error is thrown. */
export const rulesHold = defineCheck({
  id: 'invariants/rules-hold',
  title: 'the rules of the contract hold',
  scope: 'exchange',
  // It looks at the places of each rule itself, and leaves out those that break their schema.
  reads: [],
  appliesTo: ({ invariants }) => invariants.length > 0,
  *run(context) {
    const { operation, exchange, evidence } = context;
    const { response } = exchange;
    if (!claimsSuccess(operation, response)) return;
    const issues = operation.contract.validate(operation.success, response.body);
    const errors: unknown[] = [];
    for (const invariant of rulesFor(context)) {
      if (response.date === undefined && /\bnow\b/.test(invariant.rule)) {
        evidence.note(
          `without a Date header nobody knows the provider's clock, so that "${invariant.rule}" is not judged on such an answer`,
        );
        continue;
      }
      const instances = invariant.instances
        .flatMap((pattern) => [...instancesOf(response.body, pattern)])
        .filter(([at]) => !issues.some((issue) => isReadBy(invariant, at, issue.at)));
      const { broken, thrown } = evaluateRule(context, invariant, instances);
      if (thrown !== undefined) errors.push(thrown);
      const [first] = broken;
      if (first === undefined) continue;
      const [at, received] = first;
      const places = broken.length === 1 ? '' : `, in ${broken.length} of ${instances.length} places`;
      yield {
        message: `${invariant.message}${at === '' ? '' : ` at ${at}`}${places}: ${quoteValue(received)}`,
        expected: invariant.rule,
        received,
        at,
        exchange,
        promise: invariant.pointer,
      };
    }
    if (errors.length > 0) throw new AggregateError(errors, 'rules of the contract throw');
  },
});

/** What an odd value asks for no one promises, so no rule compares it with the answer. */
function rulesFor({ operation, exchange }: ExchangeContext): readonly Invariant[] {
  const isOdd = saysUnpromised(operation, exchange.request);
  return operation.invariants.filter(({ rule }) => !isOdd || !/\brequest\b/.test(rule));
}
