import { type Answer, type Asked, type Reply, type Stages } from './stages.ts';
import { Refusal } from './refusal.ts';

/** Takes a request through the stages; a refusal by any of them is rendered like every other answer. */
export function answer(stages: Stages, ask: Asked): Reply {
  const judged = judge(stages, ask);
  return stages.respond({ ...judged, body: stages.render(judged) });
}

function judge(stages: Stages, ask: Asked): Answer {
  try {
    const authenticated = { ...ask, caller: stages.authenticate(ask) };
    stages.authorise(authenticated);
    const understood = { ...authenticated, parameters: stages.validate(authenticated) };
    const located = { ...understood, resource: stages.locate(understood) };
    return { ...located, selection: stages.select(located) };
  } catch (error) {
    if (error instanceof Refusal) return { ...ask, refusal: error };
    throw error;
  }
}
