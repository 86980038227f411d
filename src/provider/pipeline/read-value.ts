import type { Parameter } from '../../contract/index.ts';
import { firstValue, type IncomingRequest } from '../http/incoming-request.ts';
import type { ParameterValue } from './parameter-values.ts';

/** The text of a parameter as it came over the wire, `undefined` where it was not sent. */
export function readText({ name, in: place }: Parameter, request: IncomingRequest): string | undefined {
  switch (place) {
    case 'path':
      return request.path[name];
    case 'query':
      return firstValue(request.query, name);
    case 'form':
      return firstValue(request.form, name);
    case 'header':
      return request.headers[name.toLowerCase()];
  }
}

/** The value that a text on the wire stands for; `undefined` where it is not written as the type demands. */
export function parseValue(text: string, type: unknown): ParameterValue | undefined {
  switch (type) {
    case 'integer':
      return /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined;
    default:
      return text;
  }
}
