export { HostQueue, type HostLimits, URGENCY } from './host-queue.ts';
export { ListReader } from './collection/list-reader.ts';
export { incidentOf } from './incident-of.ts';
export { refusalOf } from './refusal-of.ts';
export { verify, type Progress, type Verification } from './verify.ts';
