import type { Operation, PageLinkName } from '../../contract/index.ts';
import type { IncomingRequest } from '../http/incoming-request.ts';
import type { PageCut } from '../idioms/paging/index.ts';
import type { JsonObject } from '../json.ts';
import type { ParameterValues } from './parameter-values.ts';
import type { Refusal } from './refusal.ts';
import type { Resource } from './resource.ts';

/** A request, the operation that its method and path name, and the time, which is read once for all stages. */
export interface Asked {
  readonly operation: Operation;
  readonly request: IncomingRequest;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Who signed in. */
export interface Caller {
  /** The project or account that the credentials belong to; absent where they belong to none. */
  readonly owner?: string;
  /** Not signed in, and let in all the same: every list is empty to a guest. */
  readonly guest?: true;
}
export interface Authenticated extends Asked {
  readonly caller: Caller;
}

export interface Understood extends Authenticated {
  /** Typed by their schema, defaults filled in; credentials are left out. */
  readonly parameters: ParameterValues;
}

export interface Located extends Understood {
  readonly resource: Resource;
  /** The part of the list that is asked for, where it is not the page that the parameters name. */
  readonly cut?: PageCut;
}

/** The page that was asked for. */
export interface Selection {
  readonly items: readonly JsonObject[];
  /** Items that match, paging aside. */
  readonly total: number;
  readonly count: number;
  /** Pages of this size that all matches fill. */
  readonly pages?: number;
  /** Whether matches are left for a further page. */
  readonly more?: boolean;
  /** Matches behind the page. */
  readonly left?: number;
  /** The token or the URL that leads to the next page; absent at the end, and where pages have numbers. */
  readonly next?: string;
  /** The URLs of the pages round it, where the contract has places for them; absent where there is no such page. */
  readonly links?: Readonly<Partial<Record<PageLinkName, string>>>;
}

export interface Accepted extends Located {
  readonly selection: Selection;
}
export interface Refused extends Asked {
  readonly refusal: Refusal;
}
export type Answer = Accepted | Refused;
export type Rendered = Answer & { readonly body: JsonObject };

/** What goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * The stages of an answer, in the order in which a request is judged: who asks (401), is it theirs (403), are the parameters sound (400),
 * does the resource exist (404). A caller without valid credentials therefore learns nothing about parameters or resources.
 */
export interface Stages {
  authenticate(ask: Asked): Caller;
  authorise(ask: Authenticated): void;
  validate(ask: Authenticated): ParameterValues;
  locate(ask: Understood): Resource;
  select(ask: Located): Selection;
  render(answer: Answer): JsonObject;
  respond(answer: Rendered): Reply;
}
