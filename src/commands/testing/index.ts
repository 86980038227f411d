export { commandFolder, type CommandFolder, type Said } from './run-in-folder.ts';
export { SHOP_DOCUMENT } from './shop-document.ts';
