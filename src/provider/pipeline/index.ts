/** The entrance for code that wraps the provider's stages: what a stage gets, what it gives, and what both are made of. */
export type { StageWrappers } from './wrap-stages.ts';
export type {
  Accepted,
  Asked,
  Authenticated,
  Caller,
  Located,
  Refused,
  Rendered,
  Reply,
  Selection,
  Understood,
} from './stages.ts';
export { aroundPage } from './around-page.ts';
export type { ParameterValue, ParameterValues } from './parameter-values.ts';
export { Refusal } from './refusal.ts';
export { refusedWith } from './refused-with.ts';
export { requireBeforeTheEnd } from './require-before-the-end.ts';
export { readText, withText } from './sent-text.ts';
export { presentedToken } from '../authentication/presented-token.ts';
export type { Resource } from './resource.ts';
export { firstValue, type Fields, type IncomingRequest } from '../http/incoming-request.ts';
export { cutOf } from './cut-of.ts';
export { askedSize, type PageCut } from '../idioms/paging/index.ts';
export { orderOf, type ListOrder } from '../idioms/sort/index.ts';
export { type Json, type JsonObject, jsonText } from '../json.ts';
export { ItemStore, meets } from '../store/index.ts';
export { schemaInstance } from '../data/schema-instance.ts';
