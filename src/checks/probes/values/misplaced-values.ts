import { type RequestPlan, saidAs } from '../../../judgement/index.ts';
import type { Operation } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignValueProbes } from './foreign-value-probes.ts';

/** A request whose form, or a part of it, stands in the query. */
export interface FormInTheQuery {
  /** `form`, or the part of it for a reader. */
  readonly what: string;
  readonly plan: RequestPlan;
}

/** The whole form in the query, and what signs alone, because other code reads that. */
export function formsInTheQuery({ parameters }: Operation): readonly FormInTheQuery[] {
  const signing = parameters.filter((parameter) => parameter.in === 'form' && parameter.role === 'credential');
  const names = signing.map(({ name, sentAs = name }) => sentAs);
  return [
    { what: 'form', plan: { misplaced: true, fresh: true, purpose: 'the form in the query, and an empty body' } },
    ...(names.length === 0
      ? []
      : [
          {
            what: 'signature',
            plan: { misplaced: names, fresh: true, purpose: 'the signature in the query, and the rest in the form' },
          },
        ]),
  ];
}

/** A whole form, and beside it in the query another value of one of its fields. */
export interface ValueBesideTheForm {
  /** `clusterId=cls-1 in the query` */
  readonly what: string;
  readonly plan: RequestPlan;
}

/** For each field of the form that names the resource, a value in the query that names another one. */
export function valuesBesideTheForm(context: CheckContext): readonly ValueBesideTheForm[] {
  const fields = context.operation.parameters.filter(
    (parameter) => parameter.in === 'form' && parameter.role === 'resource',
  );
  return foreignValueProbes(context, fields, 'unknown').map(({ parameter: { name }, text }) => {
    const what = `${saidAs(name, text)} in the query`;
    return { what, plan: { query: { [name]: String(text) }, fresh: true, purpose: `${what} beside the form` } };
  });
}
