/** The characters of a media type's names (RFC 6838, section 4.2). */
const NAME = String.raw`[\w!#$&^.+\-]+`;
const JSON_TYPE = new RegExp(String.raw`^${NAME}/(?:${NAME}\+|x-amz-)?json(?:-\d+\.\d+)?$`);

/** A media type without its parameters, in lower case: `application/json` for `Application/JSON; charset=utf-8`. */
export function bareMediaType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether a media type says that the body is JSON: `application/json`, `application/vnd.acme_v1+json`, and that of AWS, `application/x-amz-json-1.1`. */
export function isJsonType(mediaType: string): boolean {
  return JSON_TYPE.test(bareMediaType(mediaType));
}
