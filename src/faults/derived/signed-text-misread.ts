import { type Operation, schemaKeyword } from '../../contract/index.ts';
import { sentText } from '../changes/index.ts';
import { openedBy } from './credentials/opened-by.ts';
import { otherThanUsual } from './credentials/other-than-usual.ts';
import { refuseValid } from './credentials/refuse-valid.ts';
import { defineDerivation } from './derivation.ts';

/** What the provider encodes otherwise than the client did before both sign it. */
const WAYS = [
  { way: 'beyond-ascii', title: 'letters beyond ASCII', misread: /[^\0-\x7f]/ },
  { way: 'blank', title: 'a blank', misread: / / },
  { way: 'tilde', title: 'a tilde', misread: /~/ },
] as const;

/** A right signature does not open an operation where a text holds what has to be encoded before it is signed. */
export const signedTextMisread = defineDerivation({
  name: 'signed-text-misread',
  *derive(contract) {
    // What has no place of its own signs each request.
    for (const scheme of contract.credentials.filter(({ place }) => place === undefined))
      for (const { what, promise, isMeant } of otherThanUsual(contract, scheme))
        for (const operation of openedBy(contract, scheme).filter(takesFreeText))
          for (const { way, title, misread } of WAYS)
            yield {
              where: `${scheme.name}/${what}/${operation.id}/${way}`,
              title: `a right signature of the form ${scheme.form} over ${title} does not open ${operation.id}`,
              promise,
              operations: [operation.id],
              wrap: refuseValid(
                scheme,
                (ask, first) =>
                  isMeant(ask, first) &&
                  operation.parameters.some(
                    ({ name, in: place }) => place !== 'header' && misread.test(sentText(ask, name) ?? ''),
                  ),
              ),
            };
  },
});

function takesFreeText({ contract, parameters }: Operation): boolean {
  return parameters.some(({ required, role, answers, schemaPointer }) => {
    const said = (keyword: 'type' | 'enum' | 'format'): unknown =>
      schemaKeyword(contract, schemaPointer, keyword)?.value;
    const isFree = said('type') === 'string' && said('enum') === undefined && said('format') === undefined;
    return isFree && !required && answers.unknown === undefined && (role === 'filter' || role === undefined);
  });
}
