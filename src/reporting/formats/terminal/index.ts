export { type Paint, paintFor, PLAIN, type Tone } from './paint.ts';
export { renderFinding } from './render-finding.ts';
export { renderTerminal } from './render-terminal.ts';
