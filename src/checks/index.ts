export { checks, families, familyOf, type CheckId, type FamilyName } from './catalogue.ts';
export type {
  AvailableCredentials,
  Check,
  CheckContext,
  ExchangeCheck,
  ExchangeContext,
  OperationCheck,
} from './check.ts';
