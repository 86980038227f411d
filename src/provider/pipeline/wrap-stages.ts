import type { Stages } from './stages.ts';

/** A wrapper for any of the stages: it gets the stage that it replaces and may ask it, ask it otherwise, or change what it says. */
export type StageWrappers = { readonly [Name in keyof Stages]?: (next: Stages[Name]) => Stages[Name] };

/** The stages with the wrappers laid round them, the last one outermost. */
export function wrapStages(stages: Stages, wrappers: readonly StageWrappers[]): Stages {
  return wrappers.reduce<Stages>(
    (inner, wrapper) => ({
      authenticate: around(inner.authenticate, wrapper.authenticate),
      authorise: around(inner.authorise, wrapper.authorise),
      validate: around(inner.validate, wrapper.validate),
      locate: around(inner.locate, wrapper.locate),
      select: around(inner.select, wrapper.select),
      render: around(inner.render, wrapper.render),
      respond: around(inner.respond, wrapper.respond),
    }),
    stages,
  );
}

function around<Stage>(stage: Stage, wrapper: ((next: Stage) => Stage) | undefined): Stage {
  return wrapper === undefined ? stage : wrapper(stage);
}
