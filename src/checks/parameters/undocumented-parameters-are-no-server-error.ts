import { defineCheck } from '../check.ts';
import { judgeInTurn } from '../judge-in-turn.ts';
import { judgeTogether } from '../judge-together.ts';
import { inRounds, unspecifiedProbes, type UnspecifiedProbe } from '../probes/index.ts';
import { judgeUnspecified } from './parts/judge-unspecified.ts';

/**
 * Unknown names, empty values, odd spellings, quotes, huge values and repeated parameters may mean anything, because no one promises what they
 * mean. But they are answered, and never with a server error. Where the contract does promise how such a value is answered,
 * `errors/client-mistake-is-no-server-error` judges it.
 */
export const undocumentedParametersAreNoServerError = defineCheck({
  id: 'parameters/undocumented-parameters-are-no-server-error',
  title: 'an odd parameter is no server error',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: ['plain-answer'],
  appliesTo: () => true,
  async *run(context) {
    const { operation, resource, resources } = context;
    const probes = unspecifiedProbes(operation, resource, resources);
    const alike = probes.filter((probe) => probe.alike);
    const [whole = [], ...others] = inRounds(
      probes.filter((probe) => !probe.alike),
      ({ kind }) => kind,
    );
    const tried = new Set<UnspecifiedProbe>();
    const judges = judgeUnspecified(context, tried);
    // What could not be asked first is no reason to leave out the rest.
    yield* judgeInTurn([
      () => judgeTogether([whole], judges),
      () =>
        judgeTogether(
          others.map((round) => round.filter((probe) => !tried.has(probe))),
          judges,
        ),
      // What is refused together is asked alone as late as the rest.
      () => judgeTogether([alike], { areGood: judges.areGood, judge: (probe) => judges.judge(probe, {}) }),
    ]);
  },
});
