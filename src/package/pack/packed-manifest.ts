/** What belongs to the project and not to those who install it: its own Node above all. */
const OF_THE_PROJECT = ['private', 'scripts', 'imports', 'allowScripts', 'devDependencies', 'optionalDependencies'];
/** Its files are copied into the package, because installing it would run a script of a package that counts installations. */
const COPIED = 'swagger-ui-dist';
/** What the declarations of the package refer to. */
const TYPES = '@types/node';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The manifest of the package, made from the project's. */
export function packedManifest(text: string): string {
  const own = JSON.parse(text) as Manifest;
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !OF_THE_PROJECT.includes(key)));
  const needed = { ...own.dependencies, [TYPES]: own.devDependencies?.[TYPES] };
  const dependencies = Object.fromEntries(Object.entries(needed).filter(([name]) => name !== COPIED));
  return `${JSON.stringify({ ...kept, dependencies }, null, 2)}\n`;
}
