export type * from './exchange.ts';
export type * from './wire-request.ts';
