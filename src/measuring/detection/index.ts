export { contractsToBreak, faultsToFind } from './contracts-to-break.ts';
export { detect } from './detect.ts';
export { figureOf } from './figure-of.ts';
export { detectionOf, saidIn } from './measure-fault.ts';
export { ownChecksOf } from './own-checks-of.ts';
export { renderPage } from './render-page.ts';
export { renderFaults, renderText } from './render-text.ts';
export { gateProblems as shortcomings } from './gate.ts';
