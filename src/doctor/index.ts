export { doctor } from './doctor.ts';
export { renderExamination } from './render-examination.ts';
