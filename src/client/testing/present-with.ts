import type { BrokenWay, CredentialForm } from '../../contract/index.ts';
import { CREDENTIAL_FORMS, type Presented } from '../credentials/index.ts';
import { openTransport } from '../transport/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { schemeOf, VARIABLES } from './invented-contract.ts';

interface Presenting {
  readonly request: WireRequest;
  readonly values: Readonly<Record<string, string>>;
  readonly now?: number;
  readonly broken?: BrokenWay;
  readonly variant?: number;
  readonly method?: string;
  readonly clockOffBy?: number;
  readonly omit?: readonly string[];
}

/** Puts one form of credential on a request, as a client would. */
export async function presentWith(form: CredentialForm, presenting: Presenting): Promise<WireRequest> {
  return (await presentedWith(form, presenting)).request;
}

/** The same with what goes out before it, and with the signature that no answer may contain. */
export async function presentedWith(
  form: CredentialForm,
  { request, values, now = 0, variant = 0, omit = [], method, ...choice }: Presenting,
): Promise<Presented> {
  const presenter = CREDENTIAL_FORMS[form].open({
    scheme: schemeOf(form),
    endpoint: 'http://127.0.0.1',
    values,
    variables: VARIABLES[form],
    clock: () => now,
    signingClock: () => now,
    transport: openTransport({ environment: {} }, 1000),
    learn: () => undefined,
    mask: (text) => text,
  });
  const named = method === undefined ? undefined : schemeOf(form, [method]).methods[0];
  await presenter.signIn?.();
  return presenter.present(request, {
    variant,
    omit: new Set(omit.map((name) => name.toLowerCase())),
    ...choice,
    ...(named && { method: named }),
  });
}
