export { driftedFiles, generatedFiles } from './generated-files.ts';
