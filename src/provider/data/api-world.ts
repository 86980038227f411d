import type { Contract, Operation } from '../../contract/index.ts';
import type { JsonObject } from '../json.ts';
import type { ParameterValues } from '../pipeline/parameter-values.ts';
import type { Refusal } from '../pipeline/refusal.ts';
import type { Resource } from '../pipeline/resource.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** What the data of an API is made from. */
export interface WorldSetting {
  readonly contract: Contract;
  readonly random: Random;
  /** Milliseconds since the epoch; everything in the data happened before it. */
  readonly startedAt: number;
  /** How many items the longest list holds; absent for the usual number. */
  readonly items?: number;
  readonly world: World;
}

/** The data of one API, and how it words a refusal. */
export interface ApiWorld {
  /** Values of the environment variables that name resources and owners; no credentials. */
  readonly variables: Readonly<Record<string, string>>;
  /** The project or account that the credentials belong to; absent where requests name none. */
  readonly owner?: string;
  /** Whose a value of a parameter is; `undefined` for one that names nothing. Absent where only the owner is known. */
  whose?(parameter: string, value: string): 'own' | 'foreign' | undefined;
  /** `undefined` where nothing of that name exists. */
  locate(operation: Operation, parameters: ParameterValues): Resource | undefined;
  /** What an API answers with that refuses no unknown resource: it holds no items. */
  readonly nothing?: Resource;
  /** How a refusal looks on the wire. Absent where it is made from the schema of its outcome. */
  refuse?(refusal: Refusal, requestId: string): { readonly status?: number; readonly body: JsonObject };
  /** Adds one item that happens now. */
  arrive?(now: number): void;
}
