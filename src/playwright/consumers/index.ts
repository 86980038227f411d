/** An entrance of its own: loading the pact library takes longer than loading everything else that a worker of a verification needs. */
export { expect } from '@playwright/test';
export { describeConsumer, type ConsumerInteraction } from '../describe-consumer.ts';
