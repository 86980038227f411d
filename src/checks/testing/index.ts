export { defineCheck } from '../check.ts';
export { askedByText } from './asked-by-text.ts';
export { contractFrom, operationOf } from './contract-from.ts';
export {
  contextOf,
  type CountedEvidence,
  type FakeContext,
  type FakeProvider,
  type TestContext,
} from './context-of.ts';
export { exchangeOf, type FakeAnswer, type FakeExchange } from './exchange-of.ts';
export { NEAR_WIDGETS } from './near-widgets.ts';
export { neverAnswered, unansweredExchange } from './never-answered.ts';
export { violationsOf } from './violations-of.ts';
export { widgets, gadgets } from './invented-apis.ts';
export { judgeList, listNotes, type ListCase } from './judge-list.ts';
export {
  answerNotes,
  cut,
  matches,
  someNotes,
  type Lie,
  type Note,
  type NotesAnswer,
  type NotesRequest,
} from './list-provider.ts';
export { judgeThings, type Things } from './judge-things.ts';
export { notes } from './invented-list.ts';
export { listTable, type ListTable } from './list-table.ts';
export { answers, keepingProvider, knownGadgets, knownWidgets } from './keeping-provider.ts';
export {
  answerTales,
  expiringTales,
  judgeTales,
  listTales,
  TALES,
  type TalesCase,
  type TalesPage,
} from './walked-list.ts';
export { talesTable } from './tales-table.ts';
export { answerMarked, listMarked, markedTable } from './marked-list.ts';
export { withTextParameter } from './with-text-parameter.ts';
