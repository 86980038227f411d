// Generated from contracts/tencent-ccs/openapi.yaml by npm run generate; do not edit.
import type { ErrorObject } from 'ajv';
import type { components } from './types.ts' with { 'resolution-mode': 'import' };

export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}
export const DescribeServiceEventSuccess: Validator<components['schemas']['DescribeServiceEventSuccess']>;
export const Event: Validator<components['schemas']['Event']>;
export const LocalTime: Validator<components['schemas']['LocalTime']>;
export const Refusal: Validator<components['schemas']['Refusal']>;
export const DescribeServiceEvent: Validator<components['schemas']['DescribeServiceEventSuccess']>;
export const DescribeServiceEventByPost: Validator<components['schemas']['DescribeServiceEventSuccess']>;
