import type { VerifiedService } from './verify-service.ts';

/** What the terminal says of a service that was verified. Capitals mark what differs from what is known. */
export function linesOf({ headline, counts, known, missed, unknown, unshown }: VerifiedService): string[] {
  return [
    `  ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
    ...known.map(({ what }) => `  known: ${what}`),
    ...missed.map(({ check, what }) => `  MISSED by ${check}: ${what}`),
    ...unknown.map(({ check, operation, message }) => `  NOT KNOWN: ${check} on ${operation}: ${message}`),
    ...unshown.map(
      ({ finding, printed }) => `  NOT SHOWN BY CURL: ${finding.what} It printed: ${printed.slice(0, 200)}`,
    ),
    `  ${headline}`,
  ];
}
