import type { Contract } from '../contract/index.ts';
import { createDoorkeeper, type Doorkeeper } from './authentication/index.ts';
import { createRandom, createWorld, type ApiWorld } from './data/index.ts';
import type { ProviderOptions } from './options.ts';
import {
  answer,
  authorise,
  locateIn,
  renderFor,
  respondFor,
  select,
  validate,
  wrapStages,
  type Asked,
  type Stages,
} from './pipeline/index.ts';
import type { Reply } from './pipeline/index.ts';
import type { World } from './world.ts';
import { Refusal } from './refusal.ts';

interface ApiSetting {
  readonly contract: Contract;
  readonly seed: number;
  readonly items?: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly world: World;
  readonly wrappers: NonNullable<ProviderOptions['wrappers']>;
}

/** One API that the provider serves. */
export interface ServedApi {
  readonly contract: Contract;
  readonly world: ApiWorld;
  readonly doorkeeper: Doorkeeper;
  answer(ask: Asked): Reply;
  /** Says no to something before any stage has seen it. */
  refuse(ask: Asked, refusal: Refusal): Reply;
}

/** Data, credentials and stages of an API. */
export function serveApi({ contract, seed, startedAt, world: manner, wrappers, ...rest }: ApiSetting): ServedApi {
  const world = createWorld({
    ...rest,
    contract,
    startedAt,
    world: manner,
    random: createRandom(seed, `${contract.api} data`),
  });
  const doorkeeper = createDoorkeeper(contract, {
    random: createRandom(seed, `${contract.api} credentials`),
    startedAt,
    temporary: manner.temporaryCredentials,
    ...(world.owner === undefined ? {} : { owner: world.owner }),
  });
  const sound: Stages = {
    authenticate: doorkeeper.authenticate,
    authorise,
    validate,
    locate: locateIn(world),
    select,
    render: renderFor(world),
    respond: respondFor(world),
  };
  const stages = new Map(
    contract.operations.map((operation) => [operation.id, wrapStages(sound, wrappers(operation))]),
  );
  return {
    contract,
    world,
    doorkeeper,
    answer: (ask) => answer(stages.get(ask.operation.id) ?? sound, ask),
    refuse: (ask, refusal) =>
      answer(
        {
          ...sound,
          authenticate: () => {
            throw refusal;
          },
        },
        ask,
      ),
  };
}
