import type { Contract, JsonPointer, Operation } from '../../contract/index.ts';
import { type Caller, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation, type Derived } from './derivation.ts';

/** A signed time that is not written as it should be is read as the time that it is, and nothing else of the request is verified. */
export const signedTimeMisread = defineDerivation({
  name: 'signed-time-misread',
  *derive(contract) {
    for (const operation of contract.operations) yield* ofTimestamp(operation);
    yield* ofDates(contract);
  },
});

const TIMESTAMPS: readonly (readonly [what: string, title: string, isMisread: RegExp])[] = [
  ['fraction', 'with a fraction', /^\d{9,}\.\d+$/],
  ['negative', 'below zero', /^-\d{9,}$/],
  ['blank', 'behind a blank', /^\s\d{9,}$/],
  ['letter', 'before a letter', /^\d{9,}[a-z]$/],
];

function* ofTimestamp({ id, parameters }: Operation): Iterable<Derived> {
  for (const { name, role, answers, schema, pointer } of parameters)
    if (role === 'credential' && name === 'Timestamp' && answers.invalid && schema['type'] === 'integer')
      for (const [what, title, isMisread] of TIMESTAMPS)
        yield {
          where: `${id}/${name}${what === 'fraction' ? '' : `/${what}`}`,
          title: `${id} takes a ${name} ${title}`,
          promise: answers.invalid.promise,
          also: [pointer],
          operations: [id],
          wrap: acceptRefused(name, (ask) => isMisread.test(sentText(ask, name) ?? '')),
        };
}

const DATE = 'x-sdk-date';
const DATES: readonly (readonly [what: string, title: string, isMisread: RegExp])[] = [
  ['none', 'that is none', /^\D+$/],
  ['milliseconds', 'in milliseconds', /^\d{13}$/],
];

function* ofDates(contract: Contract): Iterable<Derived> {
  for (const scheme of contract.credentials.filter(({ form }) => form === 'sdk-hmac-sha256'))
    for (const { id } of openedBy(contract, scheme))
      for (const promise of scheme.broken.flatMap(({ way, answer }): JsonPointer[] =>
        way === 'tampered' ? [answer.promise] : [],
      ))
        for (const [what, title, isMisread] of DATES)
          yield {
            where: `${scheme.name}/${id}/${what}`,
            title: `${id} takes a signed time ${title}`,
            promise,
            operations: [id],
            wrap: acceptRefused(DATE, ({ request }) => isMisread.test(request.headers[DATE] ?? '')),
          };
}

type Authenticate = NonNullable<StageWrappers['authenticate']>;

/** Lets in whom the stage refuses about one thing, where the request is meant. */
function acceptRefused(
  about: string,
  isMeant: (ask: Parameters<ReturnType<Authenticate>>[0]) => boolean,
): StageWrappers {
  return {
    authenticate: (next) => {
      let known: Caller | undefined;
      return (ask) => {
        try {
          known = next(ask);
          return known;
        } catch (error) {
          if (known !== undefined && error instanceof Refusal && error.about === about && isMeant(ask)) return known;
          throw error;
        }
      };
    },
  };
}
