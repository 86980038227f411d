export { expect } from '@playwright/test';
export { describeConsumer, type ConsumerInteraction } from './describe-consumer.ts';
