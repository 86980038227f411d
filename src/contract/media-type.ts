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

/** Whether JSON is among what a documented media type, or a range of them, allows. */
export function allowsJson(documented: string): boolean {
  return isJsonType(documented) || isOfMediaRange(documented, 'application/json');
}

/** Whether a media type is as good as the documented one: every name of JSON says that the body is JSON. */
export function isAlikeMediaType(documented: string, mediaType: string): boolean {
  return isOfMediaRange(documented, mediaType) || (isJsonType(documented) && isJsonType(mediaType));
}

/** Whether a media type is one of a range, as documents may say it: `application/json` of `application/*` and of any type at all. */
export function isOfMediaRange(range: string, mediaType: string): boolean {
  const [own, type] = [bareMediaType(range), bareMediaType(mediaType)];
  return own === '*/*' || own === type || (own.endsWith('/*') && type.startsWith(own.slice(0, -1)));
}
