export { heedSignIn } from './asking/heed.ts';
export { HostQueue, type HostLimits, URGENCY } from './asking/host-queue.ts';
export { incidentOf } from '../client/index.ts';
export { refusalOf } from './asking/refusal-of.ts';
export { judgeAnswers } from './judging/judge-answers.ts';
export { failedRun, verify } from './verify.ts';
export type { OperationProgress, Progress, Verification } from './verification.ts';
