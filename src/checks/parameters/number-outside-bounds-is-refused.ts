import { constraints, joinPointer, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { invalidProbes, type Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** A number outside its bounds is refused, whether it is just outside or far away; it is neither clamped nor ignored. */
export const numberOutsideBoundsIsRefused = defineCheck({
  id: 'parameters/number-outside-bounds-is-refused',
  title: 'a number outside its bounds is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => outside(operation).length > 0,
  run: (context) => refusals(context, outside(context.operation)),
});

const FAR = 1_000_000;
/** Beyond 32 bits, 64 bits signed, and 64 bits: a provider that wraps them round reads small numbers. */
const HUGE = ['2147483648', '9223372036854775808', '99999999999999999999'];

/** Texts that break a bound; those that happen not to are left out when they are validated. */
const BREAKING: Readonly<Record<string, (bound: number) => number[]>> = {
  minimum: (bound) => [bound - 1, 0, -1, bound - FAR],
  exclusiveMinimum: (bound) => [bound, bound - 1, -1, bound - FAR],
  maximum: (bound) => [bound + 1, bound + FAR],
  exclusiveMaximum: (bound) => [bound, bound + 1, bound + FAR],
};

function outside(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    constraints(operation.contract, parameter).flatMap(({ keyword, value, promise }) => {
      const texts = [
        ...(BREAKING[keyword]?.(Number(value)) ?? []).map(String),
        ...(/maximum/i.test(keyword) ? HUGE : []),
      ];
      return invalidProbes(operation, parameter, {
        texts: [...new Set(texts)],
        promise: joinPointer(promise, keyword),
      });
    }),
  );
}
