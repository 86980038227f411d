import type { Contract } from '../contract/index.ts';
import { issueCredentials, type IssuedCredentials } from './authentication/index.ts';
import { createRandom, createWorld, type ApiWorld } from './data/index.ts';
import type { ProviderOptions } from './options.ts';
import { withOwnData } from './own-data.ts';
import { answer } from './pipeline/answer.ts';
import { authoriseIn } from './pipeline/authorise.ts';
import { locateIn } from './pipeline/locate.ts';
import type { Refusal } from './pipeline/refusal.ts';
import { renderFor } from './pipeline/render.ts';
import { respondFor } from './pipeline/respond.ts';
import { select } from './pipeline/select.ts';
import type { Asked, Reply, Stages } from './pipeline/stages.ts';
import { validate } from './pipeline/validate.ts';
import { wrapStages } from './pipeline/wrap-stages.ts';
import type { World } from './world.ts';

interface ApiSetting extends Pick<ProviderOptions, 'items' | 'wrappers' | 'data'> {
  readonly seed: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly world: World;
}

/** One API that the provider serves. */
export interface ServedApi {
  readonly contract: Contract;
  readonly world: ApiWorld;
  readonly credentials: IssuedCredentials;
  answer(ask: Asked): Reply;
  /** Refuses a request that no stage has seen. */
  refuse(ask: Asked, refusal: Refusal): Reply;
}

/** Gives an API its data, its credentials and its stages. */
export function serveApi(contract: Contract, setting: ApiSetting): ServedApi {
  const { wrappers = () => [], data = {} } = setting;
  const world = worldOf(contract, setting);
  const credentials = credentialsOf(contract, world, setting);
  const sound = wrapStages(soundStages(world, credentials), [withOwnData(data)]);
  const stages = new Map(
    contract.operations.map((operation) => [operation.id, wrapStages(sound, wrappers(operation))]),
  );
  return {
    contract,
    world,
    credentials,
    answer: (ask) => answer(stages.get(ask.operation.id) ?? sound, ask),
    refuse: (ask, refusal) => answer(refusing(sound, refusal), ask),
  };
}

function worldOf(contract: Contract, { seed, items, startedAt, world }: ApiSetting): ApiWorld {
  const random = createRandom(seed, `${contract.api} data`);
  return createWorld({ contract, random, startedAt, world, ...(items === undefined ? {} : { items }) });
}

function credentialsOf(contract: Contract, { owner }: ApiWorld, setting: ApiSetting): IssuedCredentials {
  return issueCredentials(contract, {
    random: createRandom(setting.seed, `${contract.api} credentials`),
    startedAt: setting.startedAt,
    temporary: setting.world.temporaryCredentials,
    signIn: setting.world.signIn,
    ...(owner === undefined ? {} : { owner }),
  });
}

function soundStages(world: ApiWorld, { authenticate }: IssuedCredentials): Stages {
  return {
    authenticate,
    authorise: authoriseIn(world),
    validate,
    locate: locateIn(world),
    select,
    render: renderFor(world),
    respond: respondFor(world),
  };
}

/** Stages that end at the first one with a refusal. */
function refusing(stages: Stages, refusal: Refusal): Stages {
  return {
    ...stages,
    authenticate: () => {
      throw refusal;
    },
  };
}
