export { printProgress } from './print-progress.ts';
export { runVerification, type VerificationInput } from './run-verification.ts';
