export { BrokerRefusal } from './broker-refusal.ts';
export { brokerOf, publishedVersion, runBroker } from './run-broker.ts';
