import path from 'node:path';
import { type DescribedDocument, isRecord } from '../../contract/index.ts';

/** The title of a document, else the name of its file. */
export function titleOf({ root, file }: DescribedDocument): string {
  const info = isRecord(root['info']) ? root['info'] : {};
  return typeof info['title'] === 'string' && info['title'].trim() !== '' ? info['title'] : path.parse(file).name;
}

/** The first server that a document names by a whole URL; empty where it names none. */
export function serverOf({ root }: DescribedDocument): string {
  const [server]: unknown[] = Array.isArray(root['servers']) ? root['servers'] : [];
  const url = isRecord(server) ? server['url'] : undefined;
  return typeof url === 'string' && /^https?:\/\/[^{}]+$/.test(url) ? url.replace(/\/$/, '') : '';
}
