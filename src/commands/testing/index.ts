export { commandFolder, type CommandFolder, type Said } from './run-in-folder.ts';
