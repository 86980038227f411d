// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';

export { suiteTest as test } from './suite-test.ts';
export * from '../playwright/fixtures/index.ts';
