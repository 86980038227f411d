export { detectionOf, saidIn } from './measure-fault.ts';
export type { Detection } from './measurement.ts';
export { ownChecksOf } from './own-checks-of.ts';
