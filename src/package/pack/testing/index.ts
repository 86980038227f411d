export { deadLinks } from './dead-links.ts';
export { installPackage, type InstalledPackage } from './installed-package.ts';
