/** How the provider behaves: each value keeps every promise. */
export interface World {
  /** All events of a service happened in the same millisecond. */
  readonly ties: boolean;
  /** Only normal events have happened. */
  readonly onlyNormal: boolean;
  /** The order of events of one millisecond: as they happened, or another order, which stays. */
  readonly tieOrder: 'as-happened' | 'scattered';
  /** Whether event texts have up to 20,000 characters, with quotes, Chinese and HTML. */
  readonly longTexts: boolean;
  /** Whether answers have fields that no document names. */
  readonly extraFields: boolean;
  /** One request in so many is answered by the gateway with 502, 503, 504 or 429; 0 for none. */
  readonly gatewayErrorEvery: number;
  readonly logs: 'newest-first' | 'oldest-first' | 'in-no-order';
  /** Whether every update says what was configured, or only one that succeeded. */
  readonly configured: 'every-update' | 'successes';
  /** Who refuses a caller without valid credentials; it decides which of the documented codes is used. */
  readonly refusedBy: 'service' | 'gateway';
  /** How a service is answered that does not exist, in a cluster that does. */
  readonly unknownService: 'empty' | 'refused';
  /** Whether signed requests must carry a security token too. */
  readonly temporaryCredentials: boolean;
  /** Whether a sign-in takes a project by its name alone, or only with its domain, as Keystone does. */
  readonly signIn: 'by-name' | 'keystone';
}

export const USUAL_WORLD: World = {
  ties: false,
  tieOrder: 'as-happened',
  onlyNormal: false,
  longTexts: false,
  extraFields: false,
  gatewayErrorEvery: 0,
  logs: 'newest-first',
  configured: 'every-update',
  refusedBy: 'service',
  unknownService: 'empty',
  temporaryCredentials: false,
  signIn: 'by-name',
};
