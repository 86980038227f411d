import { describeFamily } from '../src/playwright/index.ts';

describeFamily('invariants');
