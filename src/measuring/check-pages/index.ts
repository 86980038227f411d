export { checkPages, measureExamples, type Examples } from './check-pages.ts';
