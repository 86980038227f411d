import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkCatalogue, CHECK_CATALOGUE } from './check-catalogue.ts';
import { PROJECT } from './project-files.ts';

writeFileSync(path.join(PROJECT, CHECK_CATALOGUE), checkCatalogue());
console.log(`writes ${CHECK_CATALOGUE}`);
