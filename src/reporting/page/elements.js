import htm from 'htm';
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

// JavaScript, because the types of preact bring those of a browser into the whole program.

/** Template tag that makes elements of what is written. */
export const html = htm.bind(h);

/** An element whose content is this text as it stands. */
export const verbatim = (tag, text) => h(tag, { dangerouslySetInnerHTML: { __html: text } });

/** The markup of elements, in which every value is escaped. */
export const markupOf = (root) => renderToString(h(Fragment, null, root));
