import type { components } from '../../../generated/contract-language/types.ts';

/** The definitions of `contracts/extensions.schema.json` as types: `Written['paging']` is a `paging` as a contract writes it. */
export type Written = components['schemas'];

/** Name of an extension → what a contract writes under it. */
export type Extensions = Written['extensions'];

/** The names that a mapping of the language may hold. */
export type NamesIn<T> = Exclude<keyof T & string, 'x-provenance'>;
