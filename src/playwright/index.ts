export { toldExitCode } from './told-exit-code.ts';
