import type { Stages } from './stages.ts';

/** Wrappers for some of the stages: each gets the stage that it replaces, and may call it, call it with something else, or change what it gives. */
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
