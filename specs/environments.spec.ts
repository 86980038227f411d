import { describeEnvironments } from '../src/testing/index.ts';

describeEnvironments();
