import { isLoopback } from '../client/index.ts';
import { valueOf, type Variables } from './variables.ts';

/** The URL in a variable, without a slash at its end. What makes it unusable is a problem; most leave the value out, because it may hold a password. */
export function readEndpoint(variable: string, variables: Variables, problems: string[]): string {
  const text = valueOf(variables, variable) ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = problemOf(url, text);
  if (problem !== undefined) problems.push(`${variable} ${problem}`);
  return url === undefined ? '' : url.origin + url.pathname.replace(/\/$/, '');
}

const HOST = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d+)?$/;

function problemOf(url: URL | undefined, text: string): string | undefined {
  if (HOST.test(text)) return `is "${text}", which lacks a scheme: write https://${text}.`;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return 'is no http or https URL: write it like https://host.example.';
  if (url.username !== '' || url.password !== '')
    return 'carries a user name or a password: leave them out and set the credentials by their own variables.';
  if (url.search !== '' || url.hash !== '')
    return 'holds a query or a fragment: leave it out, the parameters stand in the contract.';
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return `is ${url.origin}: credentials are sent over plain http to this machine only, use https.`;
  return undefined;
}
