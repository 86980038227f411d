import { loadContracts } from '../../contract/index.ts';

/** Variables with the credentials of some forms only; the variables of the other forms are empty. */
export function withForms(
  variables: Readonly<Record<string, string>>,
  ...forms: readonly string[]
): Readonly<Record<string, string>> {
  const schemes = loadContracts()
    .flatMap(({ credentials }) => credentials)
    .filter(({ form }) => !form.startsWith('tencent'));
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
