export { claimedOutcomes, describeOutcome, isRefusedAsMalformed, isRefusedUnread } from './answers/index.ts';
export { applicabilityOf, checksFor, type Applicability } from './applicability.ts';
export { checks, families, familyOf, type CheckId, type FamilyName } from './catalogue.ts';
export type {
  AvailableCredentials,
  Check,
  CheckContext,
  ConversationCheck,
  ExchangeCheck,
  ExchangeContext,
  HeardAnswer,
  Listener,
  OperationCheck,
} from './check.ts';
export { holds, PARTS, type Part, type PartName, type Reach } from './parts.ts';
export { hasPatternSigns } from './has-pattern-signs.ts';
