import type { CredentialPlace } from '../../contract/index.ts';
import { percentEncode } from '../encoding.ts';
import type { WireRequest } from '../wire-request.ts';

/** Puts a text where a scheme wants its token. What the caller gave under that name stays as it is. */
export function placeToken(
  request: WireRequest,
  { in: place, name, prefix }: CredentialPlace,
  text: string,
): WireRequest {
  const value = `${prefix}${text}`;
  if (place === 'query')
    return request.query.some(([other]) => other === name)
      ? request
      : { ...request, query: [...request.query, [name, value]] };
  const header = place === 'cookie' ? 'cookie' : name.toLowerCase();
  const known = request.headers[header];
  if (place === 'cookie') {
    const cookies = [...(known === undefined ? [] : [known]), `${name}=${percentEncode(value)}`];
    return { ...request, headers: { ...request.headers, cookie: cookies.join('; ') } };
  }
  // A blank at the end does not reach the provider.
  return known === undefined ? { ...request, headers: { ...request.headers, [header]: value.trimEnd() } } : request;
}

/** Whether a request carries this very token in its place. */
export function carriesToken(request: WireRequest, place: CredentialPlace, token: string): boolean {
  const bare = { ...request, query: [], headers: {} };
  const { query, headers } = placeToken(bare, place, token);
  return (
    query.every(([name, value]) => request.query.some((pair) => pair[0] === name && pair[1] === value)) &&
    Object.entries(headers).every(([name, value]) => request.headers[name]?.split('; ').includes(value) === true)
  );
}

const BEARER: CredentialPlace = { in: 'header', name: 'Authorization', prefix: 'Bearer ' };

/** A place that is not the one of a token. */
export interface WrongPlace {
  /** What a reader calls it. */
  readonly says: string;
  readonly place: CredentialPlace;
  /** Signatures of another scheme may stand there, and the token is none. So any refusal keeps the promise. */
  readonly isMalformed?: true;
}

/** Other places where a lenient provider could look for a token. */
export function wrongPlaces(place: CredentialPlace): readonly WrongPlace[] {
  const { in: where, name, prefix, others = [] } = place;
  // A token without a word before it is known by its name, wherever it stands.
  const inQuery: CredentialPlace = { in: 'query', name: prefix === '' ? name : 'access_token', prefix: '' };
  const elsewhere = where === 'header' ? inQuery : BEARER;
  const isTaken = (header: string) => [place, ...others].some((each) => each.name.toLowerCase() === header);
  // Where no scheme has that header, it is the likeliest of all other names.
  const isBare = where === 'header' && prefix === '' && !isTaken('authorization');
  return [
    ...(prefix === ''
      ? []
      : [
          { says: `without "${prefix.trim()}" before it`, place: { ...place, prefix: '' } },
          { says: 'with another word before it', place: { ...place, prefix: prefix === 'Token ' ? 'Key ' : 'Token ' } },
        ]),
    { says: where === 'header' ? 'in the query' : 'in a header', place: elsewhere },
    isBare
      ? { says: 'behind "Bearer" in Authorization', place: BEARER, isMalformed: true as const }
      : { says: 'under another name', place: { ...place, name: otherName(place), prefix } },
    ...(where === 'cookie' || prefix !== '' ? [] : byItsName(place)),
  ].filter(
    ({ place: wrong }) =>
      (wrong.in !== where || wrong.name !== name || wrong.prefix !== prefix) &&
      !others.some((other) => other.in === wrong.in && other.name.toLowerCase() === wrong.name.toLowerCase()),
  );
}

/** What programs call a key that they take from a query. */
const USUAL_NAME = 'api_key';

/**
 * Frameworks read a token by its name from cookies too, and programs cut off the word that they know from other headers. In Authorization such a
 * word is usual, so there it shows nothing.
 */
function byItsName(place: CredentialPlace): readonly WrongPlace[] {
  const isOwnHeader = place.in === 'header' && !/^authorization$/i.test(place.name);
  return [
    { says: 'in a cookie of its name', place: { ...place, in: 'cookie' } },
    ...(isOwnHeader ? [{ says: 'behind "Bearer" in its own header', place: { ...place, prefix: 'Bearer ' } }] : []),
    ...(isOwnHeader && place.name !== USUAL_NAME
      ? [{ says: `in the query as ${USUAL_NAME}`, place: { in: 'query', name: USUAL_NAME, prefix: '' } as const }]
      : []),
  ];
}

function otherName({ in: where, name }: CredentialPlace): string {
  if (where === 'header') return /^x-auth-token$/i.test(name) ? 'X-Api-Key' : 'X-Auth-Token';
  if (where === 'query') return name === 'access_token' ? 'token' : 'access_token';
  return name === 'session' ? 'token' : 'session';
}
