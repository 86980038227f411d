export { renderFinding } from './render-finding.ts';
export { renderTerminal } from './render-terminal.ts';
