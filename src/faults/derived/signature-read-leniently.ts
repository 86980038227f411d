import { dealt, inTurn } from './parameters/dealt.ts';
import { defineDerivation } from './derivation.ts';
import { limited } from '../beside/only-beside.ts';
import { presentedIn, whereBroken } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';

/** Ways to write a signature that a careless reader takes for the right one. */
const READINGS: readonly (readonly [what: string, title: string, isWritten: RegExp])[] = [
  ['case', 'with its letters in upper case', /^(?=.*[A-F])[0-9A-F]{64}$/],
  ['padding', 'without its padding', /^([\w+/]{27}|[\w+/]{43})$/],
  ['plus', 'with a blank for a plus', /^[^=]* [^=]*=$/],
  ['url', 'in the alphabet for URLs', /[-_]/],
  ['blank', 'with a blank behind it', /= $/],
];

/** A signature opens an operation although it is written in another way than a signer writes it. */
export const signatureReadLeniently = defineDerivation({
  name: 'signature-read-leniently',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { way, answer } of scheme.broken.filter((broken) => broken.way === 'rewritten'))
        for (const [own, { id }, { length: of }] of inTurn(openedBy(contract, scheme)))
          for (const [what, title, isWritten] of dealt(
            READINGS.filter(([each]) => (each === 'case') === (scheme.form !== 'tencent-api-2')),
            { own, of, each: 1 },
          ))
            yield {
              where: `${scheme.name}/${what}/${id}`,
              title: `${id} takes a signature ${title}`,
              promise: answer.promise,
              operations: [id],
              wrap: limited(
                whereBroken(scheme, way, (caller) => caller),
                { begin: () => (ask) => isWritten.test(presentedIn(scheme, ask)?.proof ?? '') },
              ),
            };
  },
});
