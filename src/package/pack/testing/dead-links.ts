import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Links of the texts of a package that lead to nothing in it. */
export function deadLinks(folder: string): readonly string[] {
  return globSync('{*.md,dist/**/*.md}', { cwd: folder }).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(path.resolve(folder, path.dirname(file), link)))
      .map((link) => `${file}: ${link}`),
  );
}
