export { createMasker, MASK, type Masker, type Secret } from './create-masker.ts';
export { sensitiveNames } from './sensitive-names.ts';
export { secretSpellings } from './secret-spellings.ts';
