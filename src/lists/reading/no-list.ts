import { NotJudged } from '../../judgement/index.ts';
import type { ListReader } from '../list-reader.ts';

/** For an operation whose answer is no list. */
export const NO_LIST: ListReader = {
  // oxlint-disable-next-line require-yield -- it must have the shape of a judgement
  async *judge() {
    throw new NotJudged('the operation answers with no list');
  },
  style: () => Promise.reject(new NotJudged('the operation answers with no list')),
  frozen: async () => ({}),
};
