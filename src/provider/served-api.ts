import type { Contract, Operation } from '../contract/index.ts';
import { createDoorkeeper, type Doorkeeper } from './authentication/index.ts';
import { createRandom, createWorld, type ApiWorld } from './data/index.ts';
import type { Fault } from './faults/index.ts';
import {
  answer,
  authorise,
  locateIn,
  Refusal,
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

interface ApiSetting {
  readonly contract: Contract;
  readonly seed: number;
  readonly items?: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly world: World;
  readonly faults: readonly Fault[];
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

/** Data, credentials and stages of an API, with the faults that break its promises. */
export function serveApi({ contract, seed, startedAt, world: manner, faults, ...rest }: ApiSetting): ServedApi {
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
    contract.operations.map((operation) => [operation.id, wrapStages(sound, wrappersFor(operation, faults))]),
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

function wrappersFor({ id, contract }: Operation, faults: readonly Fault[]): Fault['wrap'][] {
  return faults
    .filter(({ promise, operations }) => promise.startsWith(`${contract.api}#`) && (operations?.includes(id) ?? true))
    .map(({ wrap }) => wrap);
}
