import type { CredentialScheme } from '../contract/index.ts';
import type { AvailableCredentials, ClientOptions, ClientRequest, ConfiguredCredentials } from './client.ts';
import { ConfigurationError } from './configuration-error.ts';
import { CREDENTIAL_FORMS, type Presentation, type Presenter, type SignIn } from './credentials/index.ts';
import type { Masker, Secret } from './masking/index.ts';
import type { Transport } from './transport/index.ts';

/** The configured credentials, ready to be presented. */
export interface Wallet {
  readonly available: readonly AvailableCredentials[];
  /** Who presents the credentials of a request, and how; `undefined` where there are none. Throws for a scheme or a way that is not available. */
  choose(request: ClientRequest): Chosen | undefined;
  signIn(): Promise<SignIn | undefined>;
}

interface Chosen {
  /** Name of the scheme. */
  readonly scheme: string;
  readonly presenter: Presenter;
  readonly presentation: Presentation;
}

interface Pocket {
  readonly credentials: AvailableCredentials;
  readonly presenter: Presenter;
}

/** Opens each configured scheme. Throws `ConfigurationError` where a part is missing or unknown. */
export function openWallet(
  options: ClientOptions,
  tools: { transport: Transport; masker: Masker; signingClock: () => number },
): Wallet {
  const pockets = options.credentials.map((configured): Pocket => ({
    credentials: availabilityOf(configured),
    presenter: CREDENTIAL_FORMS[configured.scheme.form].open({
      scheme: configured.scheme,
      endpoint: options.endpoint,
      values: configured.values,
      variables: configured.scheme.variables,
      clock: options.clock ?? Date.now,
      signingClock: tools.signingClock,
      transport: tools.transport,
      learn: tools.masker.add,
      mask: tools.masker.mask,
    }),
  }));
  return {
    available: pockets.map(({ credentials }) => credentials),
    choose(request) {
      const pocket = pocketFor(request, pockets);
      if (!pocket) return undefined;
      const { credentials, presenter } = pocket;
      return { scheme: credentials.scheme.name, presenter, presentation: presentationOf(request, credentials) };
    },
    async signIn() {
      const inUse = pockets[0];
      if (!inUse) return undefined;
      const expiresAt = (await inUse.presenter.signIn?.())?.expiresAt;
      return { scheme: inUse.credentials.scheme.name, ...(expiresAt !== undefined && { expiresAt }) };
    },
  };
}

/** What must never be written: the value of every configured part but a setting, and the secrets that the environment adds. */
export function secretsOf({ credentials, secrets }: ClientOptions): Secret[] {
  const configured = credentials.flatMap(({ scheme, values }) =>
    Object.entries(values).flatMap(([part, value]): Secret[] => {
      const kind = CREDENTIAL_FORMS[scheme.form].parts[part];
      return kind === 'setting'
        ? []
        : [{ name: scheme.variables[part] ?? part, value, confidential: kind === 'secret' }];
    }),
  );
  return [
    ...configured,
    ...Object.entries(secrets ?? {}).map(([name, value]) => ({ name, value, confidential: true })),
  ];
}

function availabilityOf({ scheme, values }: ConfiguredCredentials): AvailableCredentials {
  const form = CREDENTIAL_FORMS[scheme.form];
  const known = Object.keys(form.parts);
  const unknown = Object.keys(scheme.variables).find((part) => !known.includes(part));
  if (unknown)
    throw new ConfigurationError([
      `The form ${scheme.form} of ${scheme.name} has no part "${unknown}". Known: ${known.join(', ')}.`,
    ]);
  const isComplete = scheme.instead?.every((part) => values[part]) === true;
  const missing = isComplete ? undefined : scheme.required.find((part) => !values[part]);
  if (missing)
    throw new ConfigurationError([
      `The credentials ${scheme.name} need ${scheme.variables[missing] ?? missing}, which is not set.`,
    ]);
  const variants = form.variants(values, scheme);
  return {
    scheme,
    ways: scheme.broken.map(({ way }) => way).filter((way) => variants[way] !== undefined),
    variants,
    methods: scheme.methods.map(({ text }) => text),
    ...(form.signs && { signs: form.signs }),
  };
}

/** The credentials that are asked for, else the first ones that open the operation; an operation that is open to everyone is sent none. */
function pocketFor({ credentials, operation }: ClientRequest, pockets: readonly Pocket[]): Pocket | undefined {
  const wanted = credentials?.scheme;
  if (wanted === undefined)
    return pockets.find((pocket) => operation.security.includes(pocket.credentials.scheme.name));
  const known: CredentialScheme['name'][] = pockets.map((pocket) => pocket.credentials.scheme.name);
  const pocket = pockets[known.indexOf(wanted)];
  if (!pocket)
    throw new ConfigurationError([
      `The credentials "${wanted}" are not configured. Configured: ${known.join(', ') || 'none'}.`,
    ]);
  return pocket;
}

function presentationOf(
  { credentials, omit }: ClientRequest,
  { scheme, ways, methods }: AvailableCredentials,
): Presentation {
  const { broken, variant = 0, method: named = methods[0], clockOffBy } = credentials ?? {};
  const method = scheme.methods.find(({ text }) => text === named);
  if (broken && !ways.includes(broken))
    throw new ConfigurationError([
      `${scheme.name} cannot be presented "${broken}" here. Possible: ${ways.join(', ') || 'none'}.`,
    ]);
  return {
    variant,
    omit: new Set(omit?.map((name) => name.toLowerCase())),
    ...(broken && { broken }),
    ...(method && { method }),
    ...(clockOffBy !== undefined && { clockOffBy }),
  };
}
