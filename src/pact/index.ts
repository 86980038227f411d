export { MatchersV3 as matchers } from '@pact-foundation/pact';
export { wireInteraction, type Sent } from './interaction.ts';
export { PARTS, pactFile, pactFiles, partFolder, readPact } from './pact-files.ts';
export type { StateName } from './provider-states.ts';
export { mergePacts, pactText, type Pact } from './sort-pact.ts';
