export { HostQueue, type HostLimits } from './host-queue.ts';
export { verify, type Progress, type Verification } from './verify.ts';
