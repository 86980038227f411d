import { type Authenticated, type ParameterValues, Refusal, type StageWrappers } from '../../provider/index.ts';

/** Refuses some questions as a bad parameter although they are sound. */
export function refuseQuestion(
  name: string,
  isRefused: (values: ParameterValues, ask: Authenticated) => boolean,
): StageWrappers {
  return {
    validate: (next) => (ask) => {
      const values = next(ask);
      if (isRefused(values, ask)) throw new Refusal('invalid-parameter', name);
      return values;
    },
  };
}
