import type { AnsweredExchange } from '../../client/index.ts';
import { type OutcomeName, outcomesOf } from '../../contract/index.ts';
import { cutText, showValue } from '../../judgement/index.ts';
import type { Verification } from '../verification.ts';

const REFUSALS: readonly OutcomeName[] = [
  'missing-credentials',
  'invalid-credentials',
  'expired-credentials',
  'foreign-owner',
];
const VISIBLE = 160;

type Asked = Pick<Verification, 'contract' | 'environment'>;

/**
 * Why the answer to a plain request shows that nothing can be judged: something else than the provider gave it, or the provider turns us away.
 * `undefined` for every other answer. It is no incident, because asking again would not help.
 */
export function refusalOf(asked: Asked, exchange: AnsweredExchange): string | undefined {
  const { response } = exchange;
  const { endpoint } = asked.contract.variables;
  const host = new URL(asked.environment.endpoint).host;
  const location = response.headers['location'];
  if (response.status >= 300 && response.status < 400 && location !== undefined)
    return `${host} redirects to ${cutText(location, VISIBLE)}, which is not followed because credentials would go with it: set ${endpoint} to where the provider itself is.`;
  if (isWebPage(exchange))
    return `${host} answers with a web page (status ${response.status}, ${showValue(response.text.trim(), VISIBLE)}): something else stands there or on the way, check ${endpoint}, HTTPS_PROXY and NO_PROXY.`;
  const outcomes = outcomesOf(asked.contract, response);
  if (outcomes.includes('success')) return undefined;
  if (outcomes.some((outcome) => REFUSALS.includes(outcome)))
    return `${host} turns us away with status ${response.status}${quoted(exchange)}: check ${[...credentialVariables(asked), ...resourceVariables(asked)].join(', ')}.`;
  if (outcomes.includes('unknown-resource'))
    return `${host} does not know what we ask about, status ${response.status}${quoted(exchange)}: check ${resourceVariables(asked).join(', ')}.`;
  return undefined;
}

function isWebPage({ response: { headers, text, body } }: AnsweredExchange): boolean {
  return (
    body === undefined && (/^text\/html\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)\b/i.test(text))
  );
}

function quoted({ response }: AnsweredExchange): string {
  return response.text.trim() === '' ? '' : ` and ${showValue(response.body ?? response.text, VISIBLE)}`;
}

function credentialVariables({ environment: { credentials } }: Asked): readonly string[] {
  const [inUse] = credentials;
  if (inUse === undefined) return [];
  const { required, instead = [], variables } = inUse.scheme;
  const parts = instead.some((part) => part in inUse.values) ? instead : required;
  return parts.flatMap((part) => variables[part] ?? []);
}

/** The variables that say whose and which resource is asked about first. */
function resourceVariables({ contract: { variables }, environment: { resources } }: Asked): readonly string[] {
  const references = [
    ...Object.values(variables.parameters),
    ...Object.values(variables.resources[resources[0]?.name ?? ''] ?? {}),
  ];
  return [...new Set(references.map(({ variable }) => variable))];
}
