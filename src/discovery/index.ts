export type * from './guess.ts';
export type { FoundList } from './found-list.ts';
export type { DescribedOperation } from './document/described-operation.ts';
export { discover, type Discovery, type LeftOut } from './discover.ts';
export { makeContract, type MadeContract } from './overlay/make-contract.ts';
export * from './project/index.ts';
export { answered, openQuestions } from './questions.ts';
export { lookAtService, type ServiceLook } from './looking/look-at-service.ts';
