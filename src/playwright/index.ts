export { describeFamily } from './describe-family.ts';
