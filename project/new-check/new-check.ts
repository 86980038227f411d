import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checks, families } from '../../src/checks/index.ts';
import { loadContracts } from '../../src/contract/index.ts';
import { declarationOf, withElement, withImport } from './insert.ts';
import { adviceText, checkText, faultText, type Names, testText } from './templates.ts';

/** Writes a check with all that belongs to it into a project, and gives the files that were written. Throws with a sentence where the id cannot be taken. */
export async function newCheck(folder: string, id: string): Promise<readonly string[]> {
  const names = namesOf(id);
  const files = { ...newFiles(names), ...changedFiles(folder, names) };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  }
  return Object.keys(files);
}

function namesOf(id: string): Names {
  const [family = '', name = ''] = id.split('/');
  if (!/^[a-z]+\/[a-z\d]+(?:-[a-z\d]+)+$/.test(id))
    throw new RangeError(
      `"${id}" is no id of a check. Give family/several-words, such as pagination/every-page-has-a-date.`,
    );
  if (!Object.hasOwn(families, family))
    throw new RangeError(`There is no family "${family}". Known: ${Object.keys(families).join(', ')}.`);
  if (checks.some((check) => check.id === id))
    throw new RangeError(`There is a check ${id} already. Give another name.`);
  const fault = `${name}-broken`;
  const words = name.replaceAll('-', ' ');
  return { id, family, name, variable: camelCase(name), words, fault, faultVariable: camelCase(fault) };
}

function newFiles(names: Names): Record<string, string> {
  const file = `src/checks/${names.id}`;
  return {
    [`${file}.ts`]: checkText(names),
    [`${file}.test.ts`]: testText(names),
    [`src/faults/written/${names.fault}.ts`]: faultText(names, somePromise()),
  };
}

/** Indexes and tables, which are found by what they declare. */
function changedFiles(
  folder: string,
  { id, family, name, variable, fault, faultVariable }: Names,
): Record<string, string> {
  const change = (constant: string, add: (text: string) => string): Record<string, string> => {
    const file = fileWith(folder, constant);
    return { [file]: add(readFileSync(path.join(folder, file), 'utf8')) };
  };
  return {
    ...change(family, (text) =>
      withElement(withImport(text, `import { ${variable} } from './${name}.ts';`), family, variable),
    ),
    ...change('WRITTEN_FAULTS', (text) =>
      withElement(
        withImport(text, `import { ${faultVariable} } from './${fault}.ts';`),
        'WRITTEN_FAULTS',
        faultVariable,
      ),
    ),
    ...change('FAULTS_OF_CHECKS', (text) => withElement(text, 'FAULTS_OF_CHECKS', `'${id}': ['${fault}']`)),
    ...change(`${family}Advice`, (text) => withElement(text, `${family}Advice`, adviceText(id))),
  };
}

function fileWith(folder: string, constant: string): string {
  const declaration = declarationOf(constant);
  const file = globSync('src/**/*.ts', { cwd: folder }).find((each) =>
    declaration.test(readFileSync(path.join(folder, each), 'utf8')),
  );
  if (file === undefined) throw new Error(`No file below src/ declares ${constant}.`);
  return file.replaceAll(path.sep, '/');
}

/** A promise that stands in a contract, until the author names the one that is meant. */
function somePromise(): string {
  const [promise] = loadContracts().flatMap(({ api, operations }) =>
    operations.flatMap(({ collection, pointer }) => (collection ? [`${api}#${pointer}/x-collection`] : [])),
  );
  if (promise === undefined) throw new Error('No contract has an operation that lists something.');
  return promise;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
