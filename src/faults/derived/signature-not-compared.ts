import type { Operation } from '../../contract/index.ts';
import type { Asked } from '../../provider/pipeline/index.ts';
import { limited } from '../beside/only-beside.ts';
import { isSent } from '../changes/index.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** No signature is compared beside a parameter that a request may carry, or without one that it may leave out. */
export const signatureNotCompared = defineDerivation({
  name: 'signature-not-compared',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ place }) => place === undefined))
      for (const { way, answer } of scheme.broken.filter((broken) => broken.way === 'tampered'))
        for (const operation of openedBy(contract, scheme))
          for (const { what, isMeant } of optionsOf(operation))
            yield {
              where: `${scheme.name}/${operation.id}/${what.replace(' ', '-')}`,
              title: `${operation.id} compares no ${scheme.form} ${what}`,
              promise: answer.promise,
              operations: [operation.id],
              wrap: limited(
                whereBroken(scheme, way, (caller) => caller),
                { begin: () => isMeant },
              ),
            };
  },
});

interface Option {
  readonly what: string;
  readonly isMeant: (ask: Asked) => boolean;
}

function optionsOf({ parameters }: Operation): readonly Option[] {
  const free = parameters.filter(({ required, schema }) => !required && schema['type'] === 'string');
  return free.flatMap(({ role, name }): Option[] => {
    if (role === undefined) return [{ what: `beside ${name}`, isMeant: (ask) => isSent(ask, name) }];
    return role === 'resource' ? [{ what: `without ${name}`, isMeant: (ask) => !isSent(ask, name) }] : [];
  });
}
