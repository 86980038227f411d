import { type Asked, type Caller, Refusal, type StageWrappers } from '../../../provider/pipeline/index.ts';

/** Lets in whom the stage refuses about one thing, where the request is meant. */
export function acceptRefused(about: string, isMeant: (ask: Asked) => boolean): StageWrappers {
  return {
    authenticate: (next) => {
      let known: Caller | undefined;
      return (ask) => {
        try {
          known = next(ask);
          return known;
        } catch (error) {
          if (known !== undefined && error instanceof Refusal && error.about === about && isMeant(ask)) return known;
          throw error;
        }
      };
    },
  };
}
