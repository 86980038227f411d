import {
  type Authenticated,
  type ParameterValues,
  Refusal,
  type StageWrappers,
} from '../../provider/pipeline/index.ts';

/** Refuses some sound requests, as if one of their parameters were bad. */
export function refuseParameter(
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
