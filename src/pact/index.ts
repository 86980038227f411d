export { MatchersV3 as matchers } from '@pact-foundation/pact';
export { expect } from '@playwright/test';
export { describeConsumer, type ConsumerInteraction } from './testing/describe-consumer.ts';
export type { Sent } from './interaction.ts';
