import { acceptRefused } from './credentials/accept-refused.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A signed date that no one can read is taken for no limit. */
export const signedDateMisread = defineDerivation({
  name: 'signed-date-misread',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ form }) => form === 'sdk-hmac-sha256'))
      for (const { answer } of scheme.broken.filter(({ way }) => way === 'stale'))
        for (const { id } of openedBy(contract, scheme))
          for (const [what, title, isMisread] of DATES)
            yield {
              where: `${scheme.name}/${id}/${what}`,
              title: `${id} takes a signed time ${title}`,
              promise: answer.promise,
              operations: [id],
              wrap: acceptRefused(DATE, ({ request }) => isMisread.test(request.headers[DATE] ?? '')),
            };
  },
});

const DATE = 'x-sdk-date';
const DATES: readonly (readonly [what: string, title: string, isMisread: RegExp])[] = [
  ['none', 'that is none', /^\D+$/],
  ['milliseconds', 'in milliseconds', /^\d{13}$/],
];
