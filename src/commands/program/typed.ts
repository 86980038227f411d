import { SUITE } from './suite.ts';

/** A command as a user types it: through npm in the project, through npx where the package is installed. */
export function typed(command: string, words = ''): string {
  if (SUITE.isInstalled) return ['npx api-contract-suite', command, words].filter((part) => part !== '').join(' ');
  return `npm run ${command}${words === '' ? '' : ` -- ${words}`}`;
}
