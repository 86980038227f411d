export { describeEnvironments } from './describe-environments.ts';
export { describeFamily } from './describe-family.ts';
