export { detectionOf, saidIn } from './measure-fault.ts';
export { ownChecksOf } from './own-checks-of.ts';
