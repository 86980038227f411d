export * from './model.ts';
export { createFinding, type FindingInput } from './create-finding.ts';
export type { Masker } from './mask-value.ts';
export { groupFindings } from './group-findings.ts';
export { verdictOf } from './verdict-of.ts';
export { readWaivers, type Waiver, type WaiverContext, type Waivers } from './read-waivers.ts';
export { applyWaivers } from './apply-waivers.ts';
export { compareWithMock } from './compare-with-mock.ts';
