import type { ClientRequest } from './client.ts';
import type { MeantRequest } from './meant-request.ts';

type Pair = [name: string, value: string];

/** What a caller meant, with the credentials by the name of their scheme and every value masked. */
export function recordMeant(
  { parameters, repeated, omit, query, target, misplaced, malformation, credentials }: ClientRequest,
  scheme: string | undefined,
  hide: (pair: Pair) => Pair,
): MeantRequest {
  const hidden = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map((pair) => hide(pair)));
  const signedFor = credentials?.signedFor;
  return {
    parameters: hidden(parameters),
    ...(repeated && { repeated: hidden(repeated) }),
    ...(omit && omit.length > 0 && { omit }),
    ...(query && { query: hidden(query) }),
    ...(target !== undefined && { target: hide(['target', target])[1] }),
    ...(misplaced && { misplaced }),
    ...(malformation && { malformation }),
    ...(scheme !== undefined && {
      credentials: {
        ...credentials,
        ...(signedFor && { signedFor: { ...signedFor, parameters: hidden(signedFor.parameters) } }),
        scheme,
      },
    }),
  };
}
