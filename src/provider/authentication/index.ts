export { issueCredentials, type IssuedCredentials } from './issue-credentials.ts';
export type { SignInService } from './authenticator.ts';
