import { PactError } from '../pact-error.ts';

/** A broker was asked and said no: to a deployment, or to what was handed to it. */
export class BrokerRefusal extends PactError {}
