export { checks, families, familyOf, type CheckId, type FamilyName } from './catalogue.ts';
export {
  defineCheck,
  type AvailableCredentials,
  type Check,
  type CheckContext,
  type ExchangeCheck,
  type ExchangeContext,
  type OperationCheck,
} from './check.ts';
