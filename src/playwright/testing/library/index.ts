export type { LibraryApis } from './apis.ts';
export { ARCHIVE, ARCHIVE_TEXT, LIBRARY, LIBRARY_TEXT } from './contracts.ts';
export { test } from './library-test.ts';
