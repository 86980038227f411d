import { sentText } from '../changes/index.ts';
import { acceptRefused } from './credentials/accept-refused.ts';
import { defineDerivation } from './derivation.ts';

/** A signed time that is no whole number is read as one, and nothing else of the request is verified. */
export const signedTimeMisread = defineDerivation({
  name: 'signed-time-misread',
  *derive(contract) {
    for (const { id, parameters } of contract.operations)
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
  },
});

const TIMESTAMPS: readonly (readonly [what: string, title: string, isMisread: RegExp])[] = [
  ['fraction', 'with a fraction', /^\d{9,}\.\d+$/],
  ['negative', 'below zero', /^-\d{9,}$/],
  ['blank', 'behind a blank', /^\s\d{9,}$/],
  ['letter', 'before a letter', /^\d{9,}[a-z]$/],
];
