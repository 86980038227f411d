import { decodeFields, type Fields } from './incoming-request.ts';

/** The fields of a form body, urlencoded or multipart; none where the body is of another type or cannot be read. A file is no field. */
export async function readForm(contentType: string, body: Buffer): Promise<Fields> {
  const type = contentType.trim().toLowerCase();
  if (type.startsWith('application/x-www-form-urlencoded')) return decodeFields(body.toString('utf8'));
  return type.startsWith('multipart/form-data') ? readMultipart(contentType, body) : [];
}

async function readMultipart(contentType: string, body: Buffer): Promise<Fields> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  } catch {
    // It is no form, so it has no fields; the API then misses what it needs and says so.
    return [];
  }
}
