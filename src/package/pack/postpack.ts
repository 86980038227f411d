import { rmSync } from 'node:fs';
import { DIST, swapBack } from './pack-files.ts';

swapBack();
rmSync(DIST, { recursive: true, force: true });
