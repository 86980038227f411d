import type { Operation } from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { isFor } from './outcome-sights.ts';
import { Sight } from './sight.ts';

/** The headers that an operation documents. A required one that is absent was seen wrong. */
export class HeaderSights {
  readonly #headers;

  constructor({ responses }: Operation) {
    this.#headers = responses.flatMap((response) =>
      response.headers.map((header) => ({ response, header, sight: new Sight() })),
    );
  }

  hear({ status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> }): void {
    for (const { response, header, sight } of this.#headers) {
      if (!isFor(response, status)) continue;
      const isThere = headers[header.name.toLowerCase()] !== undefined;
      if (isThere || header.required) sight.add(isThere);
    }
  }

  nodes(place: (pointer: string) => string): CoveredNode[] {
    return this.#headers.map(({ response, header: { name, pointer }, sight }) => ({
      name: `${name} with ${response.status}`,
      place: place(pointer),
      sighting: sight.sighting,
    }));
  }
}
