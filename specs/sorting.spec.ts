import { describeFamily } from '../src/playwright/index.ts';

describeFamily('sorting');
