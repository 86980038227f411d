import {
  isRecord,
  pointerSegments,
  valueAt,
  type Contract,
  type JsonPointer,
  type Operation,
} from '../contract/index.ts';
import type { ApiRun, Verdict } from '../findings/index.ts';

/** The part of a contract that one verification has proven, and every verdict on the contract. */
export interface ProvenContract {
  /** An OpenAPI document. */
  readonly document: object;
  /** Ids of the operations that the document keeps. */
  readonly operations: readonly string[];
  readonly verdicts: readonly Pick<Verdict, 'operation' | 'check' | 'verdict' | 'reason'>[];
}

/**
 * How to take out of an operation what a family of checks proves. It is taken out where one verdict of the family is
 * not `passed`.
 */
const PROVEN_BY: Readonly<Record<string, (operation: Node) => Node>> = {
  errors: (operation) => ({
    ...operation,
    responses: Object.fromEntries(
      Object.entries(isRecord(operation['responses']) ? operation['responses'] : {}).filter(([status]) =>
        status.startsWith('2'),
      ),
    ),
  }),
  pagination: withoutCollection,
  sorting: withoutCollection,
  filtering: withoutCollection,
};

type Node = Readonly<Record<string, unknown>>;

/**
 * The contract reduced to what a run judged `passed`. An operation is kept where its answers conform and no verdict on
 * it is violated, waived or inconclusive. Its refusals and its list semantics are kept where every check of them
 * passed.
 */
export function provenContract(contract: Contract, run: ApiRun): ProvenContract {
  const verdicts = run.verdicts.filter(({ verdict }) => verdict !== 'not applicable');
  const of = ({ id }: Operation) => verdicts.filter(({ operation }) => operation === id);
  const kept = contract.operations.filter((operation) => isProven(of(operation)));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of kept)
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = reduced(
      contract.node(operation.pointer) as Node,
      of(operation),
    );
  const { paths: _, components: __, 'x-agrees': agreements, ...root } = contract.document;
  const info = {
    ...(root['info'] as object),
    description: `Proven on ${run.environment.name} (${run.environment.origin}): ${kept.length} of ${contract.operations.length} operations.`,
  };
  const used = usedComponents(contract, { paths, 'x-outcomes': root['x-outcomes'] });
  return {
    document: {
      ...root,
      info,
      ...(kept.length === contract.operations.length && { 'x-agrees': agreements }),
      paths,
      components: { ...used, securitySchemes: contract.node('/components/securitySchemes') },
    },
    operations: kept.map(({ id }) => id),
    verdicts: verdicts.map(({ operation, check, verdict, reason }) => ({
      operation,
      check,
      verdict,
      ...(reason !== undefined && { reason }),
    })),
  };
}

function isProven(verdicts: readonly Verdict[]): boolean {
  const conformance = verdicts.filter(({ check }) => familyOf(check) === 'conformance');
  return (
    conformance.some(({ verdict }) => verdict === 'passed') &&
    conformance.every(({ verdict }) => verdict === 'passed') &&
    verdicts.every(({ verdict }) => verdict === 'passed' || verdict === 'not judged')
  );
}

function reduced(operation: Node, verdicts: readonly Verdict[]): Node {
  const unproven = new Set(verdicts.filter(({ verdict }) => verdict !== 'passed').map(({ check }) => familyOf(check)));
  return [...unproven].reduce((node, family) => PROVEN_BY[family]?.(node) ?? node, operation);
}

function withoutCollection(operation: Node): Node {
  return Object.fromEntries(Object.entries(operation).filter(([key]) => key !== 'x-collection'));
}

function familyOf(check: string): string {
  return check.split('/')[0] ?? '';
}

/** The components that a node refers to, and those that they refer to in turn. */
function usedComponents(contract: Contract, from: unknown): Record<string, Record<string, unknown>> {
  const components: Record<string, Record<string, unknown>> = {};
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isRecord(node)) return;
    for (const pointer of referencesOf(node)) {
      const [, group = '', name = ''] = pointerSegments(pointer);
      if (components[group]?.[name] !== undefined) continue;
      const target = valueAt(contract.document, pointer.split('/').slice(0, 4).join('/'));
      (components[group] ??= {})[name] = target;
      visit(target);
    }
    Object.values(node).forEach(visit);
  };
  visit(from);
  return components;
}

function referencesOf(node: Node): JsonPointer[] {
  const reference = node['$ref'];
  return typeof reference === 'string' && reference.startsWith('#/components/') ? [reference.slice(1)] : [];
}
