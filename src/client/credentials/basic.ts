import type { WireRequest } from '../wire-request.ts';
import { breakValue, VALUE_VARIANTS, type ValueWay } from './break-value.ts';
import { breakagesWith, type Breakage, type Breakages } from './breakage.ts';
import type { CredentialForm, CredentialValues, FormContext, Presentation, Presented } from './credential-form.ts';
import { inventValue } from './invent-value.ts';
import { placeToken, wrongPlaces } from './place-token.ts';
import { tokenPlace } from './token-place.ts';

type Scheme = FormContext['scheme'];

interface BasicBreakage extends Breakage {
  /** What is sent instead of name and password in base64; `undefined` sends nothing. */
  readonly sent: (values: CredentialValues) => string | undefined;
  readonly place?: Scheme['place'];
}

/** Name and password in base64, behind `Basic` (RFC 7617). */
export const basic: CredentialForm = {
  parts: { username: 'identifier', password: 'secret' },
  secretNames: ['authorization'],
  harmlessNames: [],
  variants: (values, scheme) => breakagesWith(breakagesOf(scheme), values),
  open: ({ values, scheme, variables, learn }) => {
    learn({ name: variables['password'] ?? 'the password', value: encoded(values), confidential: true });
    return { present: (request, presentation) => present(request, presentation, { values, scheme }) };
  },
};

function present(
  request: WireRequest,
  { broken, variant, omit }: Presentation,
  { values, scheme }: Pick<FormContext, 'values' | 'scheme'>,
): Presented {
  const place = tokenPlace(scheme);
  const breakage = broken && breakagesOf(scheme)[broken]?.[variant];
  const text = breakage ? breakage.sent(values) : encoded(values);
  if (text === undefined || omit.has(place.name.toLowerCase())) return { request };
  return { request: placeToken(request, breakage?.place ?? place, text) };
}

/** Where the password is broken the name stays, because a provider may read a name without regard to case. */
function breakagesOf(scheme: Scheme): Breakages<BasicBreakage> {
  return {
    missing: [{ says: 'left out', sent: () => undefined }],
    empty: [
      { says: 'sent empty', sent: () => '' },
      // Some directories take a name without a password for a guest, and let it in.
      { says: 'whose password is empty', sent: (values) => encoded({ ...values, password: '' }) },
    ],
    truncated: ofPassword('truncated'),
    lengthened: ofPassword('lengthened'),
    tampered: [...ofPassword('tampered'), OTHER_NAME],
    foreign: [{ says: 'that belongs to nobody', sent: (values) => encoded(invented(values)) }],
    misplaced: wrongPlaces(tokenPlace(scheme)).map((wrong) => ({ ...wrong, sent: encoded })),
  };
}

/** No name that is like the own one, because somebody else may have it, or a provider may read it as the own one. */
const OTHER_NAME: BasicBreakage = {
  says: 'with the right password and the name of nobody',
  sent: (values) => encoded({ ...values, username: nobody(values) }),
};

function ofPassword(way: ValueWay): BasicBreakage[] {
  return VALUE_VARIANTS[way].map((says, variant) => ({
    says: `whose password is sent ${says}`,
    sent: (values) => encoded({ ...values, password: breakValue(values['password'] ?? '', way, variant) }),
  }));
}

/** Nobody's name goes with nobody's password, so that no account is locked. */
function invented({ username = '', password = '' }: CredentialValues): CredentialValues {
  return { username: nobody({ username }), password: inventValue(password, 'password') };
}

/** A short name, or one of signs alone, could be invented as it is. */
function nobody({ username = '' }: CredentialValues): string {
  const name = inventValue(username, 'user');
  return name === username ? `${name}x` : name;
}

function encoded({ username = '', password = '' }: CredentialValues): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
