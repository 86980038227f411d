import type { ProviderOptions } from '../../provider/index.ts';

/** A provider that keeps every promise in its own way. */
export interface Control {
  readonly id: string;
  readonly title: string;
  readonly options: ProviderOptions;
}

/** A finding against any of these is a false alarm. */
export const CONTROLS: readonly Control[] = [
  { id: 'as-usual', title: 'a provider as usual', options: {} },
  { id: 'another-seed', title: 'other data', options: { seed: 77 } },
  { id: 'no-items', title: 'nothing in any list', options: { items: 0 } },
  { id: 'one-item', title: 'one item in a list', options: { items: 1 } },
  { id: 'two-items', title: 'two items in a list', options: { items: 2 } },
  { id: 'five-items', title: 'five items in a list', options: { items: 5, seed: 3 } },
  { id: 'many-items', title: 'more items than a page can hold', options: { items: 2_345 } },
  { id: 'all-at-once', title: 'every item at the same time', options: { items: 60, world: { ties: true } } },
  { id: 'all-is-well', title: 'only one kind of item', options: { items: 60, world: { onlyNormal: true } } },
  { id: 'long-texts', title: 'texts of thousands of characters', options: { items: 12, world: { longTexts: true } } },
  { id: 'extra-fields', title: 'fields that no document names', options: { items: 60, world: { extraFields: true } } },
  {
    id: 'oldest-update-first',
    title: 'a list without promised order in another order, and no config where an update failed',
    options: { items: 60, world: { logs: 'oldest-first', configured: 'successes' } },
  },
  {
    id: 'refused-by-the-gateway',
    title: 'strangers turned away by the gateway, with its codes',
    options: { items: 60, world: { refusedBy: 'gateway' } },
  },
  {
    id: 'unknown-service-refused',
    title: 'a service that does not exist is refused rather than empty',
    options: { items: 60, world: { unknownService: 'refused' } },
  },
  {
    id: 'temporary-credentials',
    title: 'keys that go with a security token',
    options: { items: 60, world: { temporaryCredentials: true } },
  },
  {
    id: 'arriving-data',
    title: 'events that arrive while the list is read',
    options: { items: 60, arrivals: { perSecond: 20 } },
  },
  {
    id: 'gateway-errors',
    title: 'a gateway that fails now and then',
    options: { items: 30, world: { gatewayErrorEvery: 23 } },
  },
  { id: 'slow', title: 'a provider that takes its time', options: { items: 30, latencyMs: 5 } },
];
