/** Path and query of a link, which may be relative to the URL of its answer; or why no one follows it. */
export type LinkTarget = { readonly target: string } | { readonly refusedBecause: string };

export function linkTarget(said: string, base: string): LinkTarget {
  if (!URL.canParse(said, base)) return { refusedBecause: 'is no URL' };
  const link = new URL(said, base);
  const own = new URL(base);
  // It may be an attack, or a host behind a gateway: in no case is it asked, and least of all with credentials.
  return link.origin === own.origin
    ? { target: link.pathname + link.search }
    : { refusedBecause: `leads to ${link.origin} and not to ${own.origin}` };
}
