// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';
import type { Apis } from '../../generated/apis.ts';
import { testFor } from '../playwright/fixtures/index.ts';

/** `test` with the APIs of this package. With contracts of your own: `export const test = testFor<Apis>()`. */
export const test = testFor<Apis>();
export * from '../playwright/fixtures/index.ts';
