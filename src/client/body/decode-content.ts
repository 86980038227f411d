import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { BodyFlaw } from '../exchange.ts';

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: Readonly<Record<string, Decoder>> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Some providers say deflate and send it without the zlib header.
  deflate: (bytes, options) =>
    (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
};

/** Undoes `content-encoding`. What cannot be undone is a flaw. */
export function decodeContent(bytes: Buffer, encoding: string, maximum: number): { bytes: Buffer; flaw?: BodyFlaw } {
  let decoded = bytes;
  for (const name of encoding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .toReversed()) {
    const decoder = DECODERS[name];
    if (!decoder)
      return {
        bytes: decoded,
        flaw: { kind: 'not-json', message: `The body is encoded as "${name}", which the request did not accept.` },
      };
    try {
      if (decoded.length > 0) decoded = decoder(decoded, { maxOutputLength: maximum });
    } catch (error) {
      return { bytes: Buffer.alloc(0), flaw: flawOf(error, name, maximum) };
    }
  }
  return { bytes: decoded };
}

function flawOf(error: unknown, name: string, maximum: number): BodyFlaw {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return { kind: 'too-large', message: `The ${name} body holds more than ${maximum} bytes.` };
  if (code === 'Z_BUF_ERROR') return { kind: 'truncated', message: `The ${name} body ends early.` };
  return { kind: 'not-json', message: `The body says it is ${name} and cannot be decoded.` };
}
