import { isRecord } from '../json-pointer.ts';
import type { GradedChange } from './change.ts';
import type { Comparison } from './compare-contracts.ts';

const VISIBLE = 600;
const CHAPTERS: readonly (readonly [string, (change: GradedChange) => boolean])[] = [
  [
    'breaks providers and consumers',
    ({ providers, consumers }) => providers === 'breaking' && consumers === 'breaking',
  ],
  [
    'breaks providers: one that keeps the older revision may not keep the newer one',
    ({ providers, consumers }) => providers === 'breaking' && consumers !== 'breaking',
  ],
  [
    'breaks consumers: one that relies on the older revision cannot rely on it any more',
    ({ providers, consumers }) => consumers === 'breaking' && providers !== 'breaking',
  ],
  [
    'breaks nobody',
    ({ providers, consumers, effect }) => providers !== 'breaking' && consumers !== 'breaking' && effect !== 'wording',
  ],
  ['wording and names', ({ effect }) => effect === 'wording'],
];

/** The comparison in words: what breaks whom, and then what does not. */
export function renderComparison({ api, older, newer, changes }: Comparison): string {
  const chapters = CHAPTERS.flatMap(([title, belongs]) => {
    const part = changes.filter(belongs);
    return part.length === 0 ? [] : [`${title} (${part.length})\n${part.map(renderChange).join('\n')}`];
  });
  const count = (party: 'providers' | 'consumers') => changes.filter((change) => change[party] === 'breaking').length;
  return [
    `${api}: ${older.version} → ${newer.version}, ${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}; ${count('providers')} break providers, ${count('consumers')} break consumers`,
    ...chapters,
  ].join('\n\n');
}

function renderChange(change: GradedChange): string {
  const where = [change.older, change.newer].filter((place) => place !== undefined).join(' → ');
  const further = change.alsoAt ? ` (and at ${change.alsoAt.length} further places)` : '';
  return `  ${change.place} ${sentence(change)}${further}\n    ${where}`;
}

/** What happened at the place, in words. */
function sentence({ what, kind, before, after }: GradedChange): string {
  if (what === undefined)
    return kind === 'added'
      ? `is new${describedBy(after)}`
      : kind === 'removed'
        ? `is gone${describedBy(before)}`
        : 'differs';
  if (what === 'name') return `is called ${shown(after)}, was ${shown(before)}`;
  if (kind === 'added')
    return `says ${what}${isRecord(after) && Object.keys(after).length === 0 ? '' : `: ${shown(after)}`}`;
  if (kind === 'removed') return `no longer says ${what}: ${shown(before)}`;
  return `${what} is ${shown(after)}, was ${shown(before)}`;
}

/** What a new or a lost field is: its simple keywords and its description; a sample as it stands. */
function describedBy(node: unknown): string {
  if (!isRecord(node)) return '';
  if (!('description' in node || 'type' in node)) return `: ${shown(node)}`;
  const { description, ...keywords } = { ...node, ...(isRecord(node['schema']) && node['schema']) } as Record<
    string,
    unknown
  >;
  const simple = Object.entries(keywords).filter(
    ([key, value]) => !key.startsWith('x-') && (typeof value !== 'object' || key === 'enum' || key === 'type'),
  );
  const said = simple
    .map(([key, value]) => (key === 'type' ? [value].flat().join(' or ') : `${key} ${shown(value)}`))
    .join(', ');
  return `${said === '' ? '' : ` (${said})`}${typeof description === 'string' ? `: ${description}` : ''}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > VISIBLE ? `${text.slice(0, VISIBLE)}…` : text;
}
