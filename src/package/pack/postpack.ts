import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BACKUP, DIST, MANIFEST } from './pack-files.ts';

if (existsSync(BACKUP)) {
  writeFileSync(MANIFEST, readFileSync(BACKUP, 'utf8'));
  rmSync(BACKUP);
}
rmSync(DIST, { recursive: true, force: true });
