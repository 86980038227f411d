import { describeFamily } from '../src/testing/index.ts';

describeFamily('environments');
