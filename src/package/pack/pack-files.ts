import path from 'node:path';
import { PROJECT } from '../../contract/index.ts';

/** What is compiled for the package, only while npm packs. */
export const DIST = path.join(PROJECT, 'dist');
export const MANIFEST = path.join(PROJECT, 'package.json');
/** The project's own manifest while npm packs another. */
export const BACKUP = path.join(PROJECT, 'reports/package.json');
