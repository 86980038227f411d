import type { BrokenWay, CredentialForm } from '../../contract/index.ts';
import { CREDENTIAL_FORMS } from '../credentials/index.ts';
import { openTransport } from '../transport/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { VARIABLES } from './invented-contract.ts';

interface Presenting {
  readonly request: WireRequest;
  readonly values: Readonly<Record<string, string>>;
  readonly now?: number;
  readonly broken?: BrokenWay;
  readonly variant?: number;
  readonly method?: string;
  readonly omit?: readonly string[];
}

/** Puts one form of credential on a request, as a client would. */
export async function presentWith(form: CredentialForm, { request, values, now = 0, variant = 0, omit = [], ...choice }: Presenting): Promise<WireRequest> {
  const presenter = CREDENTIAL_FORMS[form].open({ values, variables: VARIABLES[form], clock: () => now, transport: openTransport({ environment: {} }, 1000), learn: () => undefined, mask: (text) => text });
  return (await presenter.present(request, { variant, omit: new Set(omit.map((name) => name.toLowerCase())), ...choice })).request;
}
