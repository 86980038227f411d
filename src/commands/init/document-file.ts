import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandError } from '../program/index.ts';

const TIMEOUT_MS = 30_000;

/** The file of a document. One that is named by its URL is fetched first, without any credentials. Throws `CommandError` where there is none. */
export async function documentFile(named: string): Promise<string> {
  if (/^https?:\/\//i.test(named)) return fetched(new URL(named));
  if (!existsSync(named))
    throw new CommandError(`There is no file ${named}. Name an OpenAPI document: a file, or its URL.`);
  if (!statSync(named).isFile()) throw new CommandError(`${named} is a folder. Name the OpenAPI document in it.`);
  return named;
}

async function fetched(url: URL): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: unknown) => {
    throw new CommandError(`${url.href} could not be fetched: ${reasonOf(error)}.`, { cause: error });
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new CommandError(`${url.href} answers ${answer.status}: save the document in a file, and name that.`);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw new CommandError(
      `${url.href} is a page for people, and no document. Many such pages link to the document: name that address.`,
    );
  const isJson = /^\s*\{/.test(text);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'document-')), `openapi.${isJson ? 'json' : 'yaml'}`);
  writeFileSync(file, text);
  return file;
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
