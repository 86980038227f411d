import type { RecordedRequest } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import { curlCommand, type FromVariable } from './curl-command.ts';
import { suiteCommand } from './suite-command.ts';

const MASK = '***';

/**
 * What to type to send the request of a finding again. A signature is good for one request only, a fetched token stands in no variable and a broken one
 * nowhere at all, so where curl would send anything that is masked, it is `replay`, which signs anew.
 */
export function reproduce(request: RecordedRequest, contract: Contract, fingerprint: string): string {
  const secret = tokenOf(request, contract);
  const curl = curlCommand(request, secret);
  return request.meant !== undefined && curl.includes(MASK) ? suiteCommand('replay', fingerprint) : curl;
}

/** The header that carries a token as it stands in a variable. */
function tokenOf({ meant }: RecordedRequest, contract: Contract): FromVariable | undefined {
  const { scheme: name, broken } = meant?.credentials ?? {};
  const scheme = contract.credentials.find((known) => known.name === name);
  if (scheme?.form !== 'token' || (broken !== undefined && broken !== 'expired')) return undefined;
  const variable = scheme.variables[broken ?? 'token'];
  const { place } = scheme;
  if (variable === undefined || place?.in !== 'header' || !/^[\w-]+$/.test(place.name)) return undefined;
  return { header: place.name.toLowerCase(), variable, prefix: place.prefix };
}
