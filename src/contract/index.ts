export * from './model/index.ts';
export * from './json-pointer.ts';
export { documentedResponse } from './documented-response.ts';
export { documentedRefusals, refusedSchemas } from './refused-schemas.ts';
export { describeDocument, type DescribedDocument } from './describe-document.ts';
export { canonicalSchema, targetOf } from './reading/references.ts';
export { ContractError } from './contract-error.ts';
export { type CountedUnit, isCountedUnit } from './counted-unit.ts';
export { endsBefore } from './ends-before.ts';
export { findContract, findOperation } from './find-operation.ts';
export { apisIn, holdsContracts, loadContract, loadContracts, parseContract } from './load-contract.ts';
export { currentOf, findRevision, revisionsOf } from './revisions.ts';
export { constraints, type Constraint, type ConstraintKeyword } from './schema/constraints.ts';
export { schemaKeyword } from './schema/schema-keyword.ts';
export {
  describedFirst,
  itemSchemas,
  jointSchemas,
  possibleSchemas,
  propertyNames,
  propertySchemas,
  schemaOf,
  type SchemaNode,
} from './schema/walk-schema.ts';
export { restsOn } from './rests-on.ts';
export { headerText, headerValue } from './header-text.ts';
export { allowsJson, bareMediaType, isAlikeMediaType, isJsonType, isOfMediaRange } from './media-type.ts';
export { usualParameters } from './usual-parameters.ts';
export { comparisonOf } from './reading/collection/read-comparison.ts';
export { joinList, splitList } from './list-text.ts';
export { joinMembers, jsonIn, splitMembers } from './object-text.ts';
export { typedMembers } from './typed-members.ts';
export { writeParameter } from './write-parameter.ts';
export { valueText } from './reading/value-text.ts';
export { writtenText } from './reading/written-text.ts';
export { cursorPaging, type PagingByCursor } from './cursor-paging.ts';
export { filtersOfOne } from './filters-of-one.ts';
export { lastMark } from './last-mark.ts';
export { moreMeant } from './more-meant.ts';
export { keyParameters, sortParameters } from './sort-parameters.ts';
export { barePath, fragmentOf } from './bare-path.ts';
export { listAt } from './list-at.ts';
export { bareDirection, joinTerms, severalPointer, splitTerms } from './sort-terms.ts';
export { headerSaid } from './header-said.ts';
export { isAnsweredAs } from './is-answered-as.ts';
export { listedTexts } from './listed-texts.ts';
export { isNumbered, numberedPaging } from './numbered-paging.ts';
export { claimsOutcome, hasCode, isStatusOfSuccess, outcomesOf, type Answered } from './outcomes.ts';
export { addToNumberText, compareNumberTexts, exactInteger, isWholeText } from './number-text.ts';
export { exactJson } from './exact-json.ts';
export * from './lasting/index.ts';
export { bigIntegersIn, withDoubles, type BigInteger } from './schema/big-integers.ts';
export {
  NULL_IN_JSON,
  parameterIssues,
  isSwitch,
  parameterTypes,
  readParameter,
  readText,
  type ReadText,
} from './parameter-text.ts';
export { evaluateInvariant, TooLargeForRule } from './invariants/evaluate-invariant.ts';
export { type InvariantContext, ruleAnswer, ruleNode, type RuleNode } from './invariants/parsed-rule.ts';
export { membersRead, onlyMembers } from './invariants/members-read.ts';
export { instancesOf } from './invariants/instances-of.ts';
export { responseExamples, type ResponseExample } from './examples.ts';
export { lintContract, type LintProblem } from './lint/lint-contract.ts';
export { nearestWord, suggestion } from './nearest-word.ts';
export { PROJECT } from './project.ts';
