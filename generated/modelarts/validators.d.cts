// Generated from contracts/modelarts/openapi.yaml by npm run generate; do not edit.
import type { ErrorObject } from 'ajv';
import type { components } from './types.ts' with { 'resolution-mode': 'import' };

export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}
export const ShowServiceEventsResponse: Validator<components['schemas']['ShowServiceEventsResponse']>;
export const Event: Validator<components['schemas']['Event']>;
export const ShowServiceUpdateLogsResponse: Validator<components['schemas']['ShowServiceUpdateLogsResponse']>;
export const ServiceUpdateLog: Validator<components['schemas']['ServiceUpdateLog']>;
export const ServiceLogConfig: Validator<components['schemas']['ServiceLogConfig']>;
export const CustomSpec: Validator<components['schemas']['CustomSpec']>;
export const TwoDecimals: Validator<components['schemas']['TwoDecimals']>;
export const ModelAdditionalProperties: Validator<components['schemas']['ModelAdditionalProperties']>;
export const LogVolume: Validator<components['schemas']['LogVolume']>;
export const PersistentVolume: Validator<components['schemas']['PersistentVolume']>;
export const UpdateResult: Validator<components['schemas']['UpdateResult']>;
export const Error: Validator<components['schemas']['Error']>;
export const ShowServiceEvents: Validator<components['schemas']['ShowServiceEventsResponse']>;
export const ShowServiceUpdateLogs: Validator<components['schemas']['ShowServiceUpdateLogsResponse']>;
