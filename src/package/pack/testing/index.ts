export { installPackage, type InstalledPackage } from './installed-package.ts';
