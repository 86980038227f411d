import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../checks/index.ts';
import { PROJECT } from '../contract/index.ts';
import { renderCheckCatalogue } from '../reporting/index.ts';

const CATALOGUE = 'docs/checks.md';

writeFileSync(path.join(PROJECT, CATALOGUE), renderCheckCatalogue(checks));
console.log(`writes ${CATALOGUE}`);
