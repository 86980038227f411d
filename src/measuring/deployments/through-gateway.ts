import type { RunningProvider } from '../../provider/index.ts';
import type { Gateway } from './start-gateway.ts';

/** Variables with which every request for the provider goes to a gateway. */
export function throughGateway(
  { origin }: Pick<RunningProvider, 'origin'>,
  gateway: Pick<Gateway, 'origin'>,
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value === origin ? gateway.origin : value]),
  );
}
