import type { RequestPlan } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignValueProbes } from './foreign-value-probes.ts';

/** Everything that belongs into the form is sent in the query, and the form is empty. */
export const FORM_IN_THE_QUERY: RequestPlan = {
  misplaced: true,
  fresh: true,
  purpose: 'the form in the query, and an empty body',
};

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
    const what = `${name}=${text} in the query`;
    return { what, plan: { query: { [name]: String(text) }, fresh: true, purpose: `${what} beside the form` } };
  });
}
