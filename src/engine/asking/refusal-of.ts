import type { AnsweredExchange } from '../../client/index.ts';
import { type OutcomeName, outcomesOf } from '../../contract/index.ts';
import { cutText, showValue } from '../../judgement/index.ts';
import { clockDifference } from './clock-difference.ts';
import type { Verification } from '../verification.ts';

const REFUSALS: readonly OutcomeName[] = [
  'missing-credentials',
  'invalid-credentials',
  'expired-credentials',
  'foreign-owner',
];
const VISIBLE = 160;

type Asked = Pick<Verification, 'contract' | 'environment'>;

/** Why a plain request shows that nothing can be judged: not the provider answered it, or it turned us away. `undefined` for every other answer. */
export function refusalOf(asked: Asked, exchange: AnsweredExchange): string | undefined {
  const { response } = exchange;
  const { endpoint } = asked.contract.variables;
  const host = new URL(asked.environment.endpoint).host;
  const location = response.headers['location'];
  if (response.status >= 300 && response.status < 400 && location !== undefined)
    return `${host} redirects to ${cutText(location, VISIBLE)}, which is not followed because credentials would go with it: set ${endpoint} to where the provider itself is.`;
  if (isPage(exchange))
    return `${host} answers with a web page (status ${response.status}, ${showValue(response.text.trim(), VISIBLE)}): something else stands there or on the way, check ${endpoint}, HTTPS_PROXY and NO_PROXY.`;
  const outcomes = outcomesOf(asked.contract, response);
  if (outcomes.includes('success')) return undefined;
  if (outcomes.some((outcome) => REFUSALS.includes(outcome)))
    return `${host} turns us away with status ${response.status}${saying(exchange)}: check ${[...credentialVariables(asked), ...namesOf(asked)].join(', ')}${clockOf(exchange)}.`;
  if (outcomes.includes('unknown-resource'))
    return `${host} does not know what we ask about, status ${response.status}${saying(exchange)}: check ${namesOf(asked).join(', ')}.`;
  return undefined;
}

function isPage({ response: { headers, text, body } }: AnsweredExchange): boolean {
  return (
    body === undefined && (/^text\/html\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)\b/i.test(text))
  );
}

function saying({ response }: AnsweredExchange): string {
  return response.text.trim() === '' ? '' : ` and ${showValue(response.body ?? response.text, VISIBLE)}`;
}

function credentialVariables({ environment: { credentials } }: Asked): readonly string[] {
  const [inUse] = credentials;
  return inUse === undefined ? [] : inUse.scheme.required.flatMap((part) => inUse.scheme.variables[part] ?? []);
}

/** The variables that say whose and which resource is asked about first. */
function namesOf({ contract: { variables }, environment: { resources } }: Asked): readonly string[] {
  const references = [
    ...Object.values(variables.parameters),
    ...Object.values(variables.resources[resources[0]?.name ?? ''] ?? {}),
  ];
  return [...new Set(references.map(({ variable }) => variable))];
}

function clockOf(exchange: AnsweredExchange): string {
  const difference = clockDifference(exchange);
  return difference === undefined ? '' : `, and the clock of this machine, which is ${difference} the provider's`;
}
