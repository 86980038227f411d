export { brokerOf, publishedVersion, runBroker } from './run-broker.ts';
