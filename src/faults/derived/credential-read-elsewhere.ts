import type { BrokenWay, CredentialPlace, CredentialScheme, JsonPointer } from '../../contract/index.ts';
import { type Asked, type Caller, presentedToken, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { alikeAnswers } from './credentials/alike-answers.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A token opens an operation from another place, under another name, or without the word that belongs before it. */
export const credentialReadElsewhere = defineDerivation({
  name: 'credential-read-elsewhere',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { place, promise, way } of guardedPlaces(scheme))
        for (const { id } of openedBy(contract, scheme))
          for (const [what, isThere] of MISREADINGS.filter(([each]) => isPossible(each, place)))
            yield {
              where: `${scheme.name}/${what}/${id}`,
              title: `${id} takes a token of ${scheme.name} ${TITLES[what]}`,
              promise,
              also: alikeAnswers(contract, { scheme, way, id }),
              operations: [id],
              wrap: readElsewhere(place, isThere),
            };
  },
});

/** Where a scheme has its token, if the contract promises that it is read nowhere else. */
function guardedPlaces({
  place,
  broken,
}: CredentialScheme): { readonly place: CredentialPlace; readonly promise: JsonPointer; readonly way: BrokenWay }[] {
  const guarded = broken.filter(({ way }) => way === 'misplaced');
  return place ? guarded.map(({ way, answer }) => ({ place, promise: answer.promise, way })) : [];
}

function isPossible(what: Misreading, { in: where, name, prefix }: CredentialPlace): boolean {
  if (what === 'prefix') return prefix !== '';
  if (what === 'word') return prefix === '' && where === 'header' && !/^authorization$/i.test(name);
  return what !== 'cookie' || (prefix === '' && where !== 'cookie');
}

const TITLES = {
  place: 'with another place',
  name: 'with another name',
  prefix: 'with another prefix',
  cookie: 'from a cookie',
  word: 'behind a word',
} as const;
type Misreading = keyof typeof TITLES;

/** Whether a right token stands in a request in one of the wrong ways. */
type IsThere = (ask: Asked, place: CredentialPlace, token: string) => boolean;

const MISREADINGS: readonly (readonly [what: Misreading, isThere: IsThere])[] = [
  [
    'place',
    ({ request }, { in: where }, token) =>
      textsIn(request, where !== 'header').some(([, text]) => text.includes(token)),
  ],
  [
    'name',
    ({ request }, { in: where, name }, token) =>
      textsIn(request, where !== 'query').some(([other, text]) => other !== name.toLowerCase() && text.includes(token)),
  ],
  [
    'cookie',
    ({ request: { headers } }, { name }, token) =>
      (headers['cookie'] ?? '').split('; ').includes(`${name}=${encodeURIComponent(token)}`),
  ],
  ['word', ({ request }, { name }, token) => request.headers[name.toLowerCase()]?.endsWith(` ${token}`) === true],
  ['prefix', ({ request }, { name }, token) => request.headers[name.toLowerCase()]?.includes(token) === true],
];

/** The headers of a request, or what stands in its query. */
function textsIn({ headers, query }: Asked['request'], inHeaders: boolean): readonly (readonly [string, string])[] {
  return inHeaders ? Object.entries(headers) : query.map(([name, text]) => [name.toLowerCase(), text]);
}

function readElsewhere(place: CredentialPlace, isThere: IsThere): StageWrappers {
  return {
    authenticate: (next) => {
      const accepted = new Map<string, Caller>();
      return (ask) => {
        try {
          const caller = next(ask);
          const token = presentedToken(place, ask.request);
          if (token !== undefined && !caller.guest) accepted.set(token, caller);
          return caller;
        } catch (error) {
          const found = [...accepted].find(([token]) => isThere(ask, place, token));
          if (error instanceof Refusal && found !== undefined) return found[1];
          throw error;
        }
      };
    },
  };
}
