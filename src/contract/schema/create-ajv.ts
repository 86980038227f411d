import { createRequire } from 'node:module';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import type { FormatDefinition } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';

const require = createRequire(import.meta.url);

/**
 * Ajv as contracts need it: every error, unknown keywords ignored, decimals compared as decimals. It is loaded on first use, because
 * loading it takes a sixth of the time in which contracts are read, and many commands validate nothing.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = require('ajv-formats') as FormatsPlugin;
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    validateSchema: false,
    multipleOfPrecision: 6,
    logger: false,
    ...options,
  });
  addFormats(ajv);
  for (const name of ['date-time', 'time']) addStrictOffsets(ajv, name);
  return ajv;
}

/** How RFC 3339 writes an offset. The library takes -0700 and -07 too, and many programs that read times do not. */
const OFFSET = /(?:z|[+-]\d\d:\d\d)$/i;

function addStrictOffsets(ajv: Ajv2020, name: string): void {
  const known = ajv.formats[name] as FormatDefinition<string>;
  const isValid = known.validate as (text: string) => boolean;
  ajv.addFormat(name, { ...known, validate: (text: string) => OFFSET.test(text) && isValid(text) });
}
