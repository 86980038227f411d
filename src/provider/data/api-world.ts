import type { Contract, Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import type { ParameterValues } from '../parameter-values.ts';
import type { Refusal } from '../refusal.ts';
import type { Resource } from '../resource.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** What an API's data is made from. */
export interface WorldSetting {
  readonly contract: Contract;
  readonly random: Random;
  /** Milliseconds since the epoch: what happened, happened before this. */
  readonly startedAt: number;
  /** How many items the largest collection holds; absent for the usual number. */
  readonly items?: number;
  readonly world: World;
}

/** The data of one API, and how it words a refusal. */
export interface ApiWorld {
  /** Values of the environment variables that name resources and owners; no credentials. */
  readonly variables: Readonly<Record<string, string>>;
  /** The project or account that the credentials belong to; absent where requests name none. */
  readonly owner?: string;
  /** `undefined`: nothing of that name exists there. */
  locate(operation: Operation, parameters: ParameterValues): Resource | undefined;
  /** How a refusal looks on the wire; absent: made from the schema of the outcome. */
  refuse?(refusal: Refusal, requestId: string): { readonly status?: number; readonly body: JsonObject };
  /** Something happens, now. */
  arrive?(now: number): void;
}
