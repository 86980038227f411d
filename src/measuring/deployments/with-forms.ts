import { loadContracts } from '../../contract/index.ts';

/** Variables with the credentials of some forms only. The other forms of the APIs that know these are empty. */
export function withForms(
  variables: Readonly<Record<string, string>>,
  ...forms: readonly string[]
): Readonly<Record<string, string>> {
  const schemes = loadContracts()
    .map(({ credentials }) => credentials)
    .filter((known) => known.some(({ form }) => forms.includes(form)))
    .flat();
  const names = (isKept: boolean) =>
    schemes
      .filter(({ form }) => forms.includes(form) === isKept)
      .flatMap((scheme) =>
        Object.entries(scheme.variables)
          .filter(([part]) => part !== 'expired')
          .map(([, name]) => name),
      );
  return { ...variables, ...Object.fromEntries(names(false).map((name) => [name, ''])) };
}
