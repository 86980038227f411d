export { corruptions, type Corruption } from './corruptions.ts';
export { FORTY_FAULTS } from './forty-faults.ts';
export { judgeConversation, requestKey, type Asked, type Judged } from './judge-conversation.ts';
export { replay } from './replay.ts';
export { someList } from './some-list.ts';
