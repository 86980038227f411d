import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asset, html, renderDocument, type Content } from './html.ts';

export interface PageContent {
  readonly title: string;
  readonly body: Content;
  /** Whether the scripts of the report belong to it. */
  readonly isScripted?: boolean;
}

const STYLE = assets('style/*.css').join('\n');
const SCRIPTS = assets('script/*.js');

/** One self-contained page. It loads nothing, and its policy forbids that anything is loaded or that any other script runs. */
export function pageDocument({ title, body, isScripted = false }: PageContent): string {
  const scripts = isScripted ? SCRIPTS : [];
  const policy = [
    "default-src 'none'",
    `style-src '${hash(STYLE)}'`,
    ...(isScripted ? [`script-src ${scripts.map((script) => `'${hash(script)}'`).join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return renderDocument(html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content=${policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      ${asset('style', STYLE)}
    </head>
    <body>
      ${body}
      ${scripts.map((script) => asset('script', script))}
    </body>
  </html>`);
}

/** Texts of the files that a pattern names, by name. */
function assets(pattern: string): string[] {
  return globSync(pattern, { cwd: import.meta.dirname })
    .toSorted()
    .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
