export { openHostQueues, type QueueAt } from './host-queues.ts';
export { openClient } from './open-client.ts';
export { ProgressPrinter } from './progress-printer.ts';
export { manifestOf } from './manifest-of.ts';
export { waiversOf } from './with-waivers.ts';
export { runVerification, type VerificationInput } from './run-verification.ts';
export { type Wanted, wantedOf } from './wanted.ts';
export { environmentIn, type RunningMock, startMock } from './start-mock.ts';
export { whatIsMissing } from './what-is-missing.ts';
