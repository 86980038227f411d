import type { Asked, StageWrappers } from '../../provider/pipeline/index.ts';
import type { Fault } from '../fault.ts';
import type { RequestContext } from './request-context.ts';

/** The fault, where a request has something beside what it needs. In every other request the promise is kept. */
export function onlyBeside(fault: Fault, context: RequestContext): Fault {
  return {
    ...fault,
    id: `${fault.id}/only-${context.name}`,
    title: `${fault.title}, only ${context.title}`,
    ...(context.isOfOthers && { isOfOthers: true }),
    wrap: limited(fault.wrap, context),
  };
}

/** Stages that are broken where a request is meant. Every stage sees each request, so that a fault that remembers what came before still does. */
export function limited(wrap: StageWrappers, context: Pick<RequestContext, 'begin'>): StageWrappers {
  const stages = Object.entries(wrap) as [string, Wrapper][];
  return Object.fromEntries(stages.map(([name, wrapper]) => [name, limitedStage(wrapper, context)]));
}

type Stage = (ask: Asked) => unknown;
type Wrapper = (next: Stage) => Stage;
/** What a stage came to: a value, or what it throws. */
type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

function limitedStage(wrapper: Wrapper, context: Pick<RequestContext, 'begin'>): Wrapper {
  return (next) => {
    const isMeant = context.begin();
    let sound: { readonly ask: Asked; readonly outcome: Outcome } | undefined;
    const broken = wrapper((ask) => {
      const outcome = outcomeOf(next, ask);
      sound = { ask, outcome };
      return valueOf(outcome);
    });
    return (ask) => {
      sound = undefined;
      const outcome = outcomeOf(broken, ask);
      if (isMeant(ask)) return valueOf(outcome);
      const kept = sound as { readonly ask: Asked; readonly outcome: Outcome } | undefined;
      // Some stages may see a request once only.
      return kept?.ask === ask ? valueOf(kept.outcome) : next(ask);
    };
  };
}

function outcomeOf(stage: Stage, ask: Asked): Outcome {
  try {
    return { value: stage(ask) };
  } catch (thrown) {
    return { thrown };
  }
}

function valueOf(outcome: Outcome): unknown {
  if ('thrown' in outcome) throw outcome.thrown;
  return outcome.value;
}
