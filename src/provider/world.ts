/** In which of the ways that keep every promise the provider behaves. */
export interface World {
  /** All events of a service happened in the same millisecond. */
  readonly ties: boolean;
  /** Nothing ever went wrong. */
  readonly onlyNormal: boolean;
  /** In which order events of one millisecond come: as they happened, or another that stays. */
  readonly tieOrder: 'as-happened' | 'scattered';
  /** Event texts of up to 20,000 characters, with quotes, Chinese and HTML. */
  readonly longTexts: boolean;
  /** Answers carry fields that no document names. */
  readonly extraFields: boolean;
  /** One request in so many is answered by the gateway with 502, 503, 504 or 429; 0 for none. */
  readonly gatewayErrorEvery: number;
  readonly logs: 'newest-first' | 'oldest-first' | 'in-no-order';
  /** Who turns a stranger away: it decides which of the documented codes is used. */
  readonly refusedBy: 'service' | 'gateway';
  /** A service that does not exist in a cluster that does. */
  readonly unknownService: 'empty' | 'refused';
  /** Signed requests carry a security token too. */
  readonly temporaryCredentials: boolean;
}

export const USUAL_WORLD: World = {
  ties: false,
  tieOrder: 'as-happened',
  onlyNormal: false,
  longTexts: false,
  extraFields: false,
  gatewayErrorEvery: 0,
  logs: 'newest-first',
  refusedBy: 'service',
  unknownService: 'empty',
  temporaryCredentials: false,
};
