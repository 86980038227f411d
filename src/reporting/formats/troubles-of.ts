import type { Run } from '../../findings/index.ts';

/** What went wrong in a run beside its findings, one text each: errors outside of checks, APIs that could not be verified, waivers, failures of checks. */
export function troublesOf({ apis, errors = [], unfinished }: Run): readonly string[] {
  const ofApis = apis.flatMap((api) => [
    ...(api.trouble === undefined ? [] : [api.trouble]),
    ...(api.waiverErrors ?? []),
    ...api.verdicts.flatMap(({ failures = [] }) => failures),
  ]);
  return [...new Set([...errors, ...(unfinished === undefined ? [] : [unfinished.reason]), ...ofApis])];
}
