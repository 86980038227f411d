export { apiName } from './api-name.ts';
export { readmeText } from './readme-text.ts';
export { variableLines, variableText, type VariableLine } from './variable-lines.ts';
