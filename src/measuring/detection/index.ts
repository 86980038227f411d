export { contractsToBreak, faultsToFind } from './contracts-to-break.ts';
export { GENERATED } from './generated-contracts.ts';
export { detect } from './detect.ts';
export { figureOf, withFigure } from './figure-of.ts';
export { gateProblems } from './gate.ts';
export { detectionOf, saidIn } from './measure-fault.ts';
export { ownChecksOf } from './own-checks-of.ts';
export { renderPage } from './rendering/render-page.ts';
export { renderFaults, renderText } from './rendering/render-text.ts';
