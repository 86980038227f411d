import { html, type Content } from './html.ts';
import type { ReportedApi } from './reported-api.ts';

export interface SectionContent {
  readonly id: string;
  readonly title: string;
  /** Its name among the links to all sections; default: the title. */
  readonly short?: string;
  /** For a reader who does not know what this is. */
  readonly lead?: Content;
  readonly apis: readonly ReportedApi[];
  /** The sentence for a section in which no API has anything. Without one, such a section is left out. */
  readonly none?: string;
  readonly content: (api: ReportedApi) => Content;
}

/** A part of the page, with a heading for each API that has something in it. */
export interface Section {
  readonly id: string;
  /** As the links to all sections name it. */
  readonly title: string;
  readonly content: Content;
}

/** Nothing where no API has anything to show and no sentence says so. */
export function sectionOf({ id, title, short = title, lead, apis, none, content }: SectionContent): readonly Section[] {
  const parts = apis.map((api) => ({ api, content: content(api) })).filter((part) => !isNothing(part.content));
  if (parts.length === 0 && none === undefined) return [];
  const body = html`<section id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title"><a class="permalink" href="#${id}">${title}</a></h2>
    ${lead !== undefined && html`<p class="lead">${lead}</p>`}
    ${parts.length === 0 && html`<p class="none">${none}</p>`}
    ${parts.map((part) => html`<div data-group><h3>${nameOf(part.api)}</h3>${part.content}</div>`)}
  </section>`;
  return [{ id, title: short, content: body }];
}

function isNothing(content: Content): boolean {
  return (
    content === undefined ||
    content === null ||
    content === false ||
    content === '' ||
    (Array.isArray(content) && content.every(isNothing))
  );
}

export function nameOf({ run }: ReportedApi): string {
  return run.environment.mock ? `${run.api} on the MOCK` : `${run.api} on ${run.environment.origin}`;
}
