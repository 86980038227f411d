import { counted } from '../../judgement/index.ts';
import type { CoveredNode, CoveredOperation, Sighting } from '../../findings/index.ts';
import { coveragePercent, GROUPS, namedPromises, openPromises, promisesOf } from '../coverage/index.ts';
import { anchorText } from './anchor-text.ts';
import { html, type Content } from './html.ts';
import { shortText } from './long-text.ts';
import { permalink } from './permalink.ts';
import type { ReportedApi } from './reported-api.ts';

/** The contract's own tree, each promise with how it was seen. What was not seen stands above it, because that is what is asked for. */
export function coverageSection({ run: { coverage }, anchor }: ReportedApi): Content {
  if (coverage === undefined) return undefined;
  const percent = coveragePercent(coverage);
  return html`<p class="covered"><b>${percent} %</b> <meter min="0" max="100" value=${percent} aria-label="covered">${percent} %</meter> ${counted(coverage.seen, 'promises')} of ${coverage.all} seen</p>
    ${coverage.operations.map((operation) => operationTree(operation, anchor))}`;
}

const TITLES = { parameters: 'Parameters', outcomes: 'Outcomes', headers: 'Headers', properties: 'Answer' } as const;

function operationTree(operation: CoveredOperation, api: string): Content {
  const [all, open] = [promisesOf(operation), openPromises(operation)];
  const anchor = anchorText(`coverage--${api}--${operation.name}`);
  return html`<details class="operation" id=${anchor}>
    <summary><b>${operation.name}</b> ${sightLabel(operation.sighting)} <span class="about">${all.length - open.length} of ${all.length}; ${operation.says}</span>
      ${open.length > 0 && html`<span class="gaps">${`Not seen: ${namedPromises(open, NAMED)}`}</span>`}</summary>
    <p class="facts">${permalink(anchor, `what was covered of ${operation.name}`)}</p>
    ${GROUPS.map((group) => operation[group].length > 0 && html`<h4>${TITLES[group]}</h4>${tree(operation[group])}`)}
  </details>`;
}

/** Names that a reader sees before the tree is opened. */
const NAMED = 12;

function tree(nodes: readonly CoveredNode[]): Content {
  return html`<ul class="tree">${nodes.map(
    (node) =>
      html`<li>${sightLabel(node.sighting)} <b class="text">${node.name}</b> <code class="place">${node.place}</code> ${saidOf(node)}${node.nodes && tree(node.nodes)}</li>`,
  )}</ul>`;
}

/** What was sent, and in which contexts: on lines of their own where it is much. */
function saidOf({ says, beside }: CoveredNode): Content {
  if (says === undefined && beside === undefined) return undefined;
  return html`<span class="about ${beside ? 'much' : ''}">${says !== undefined && shortText(says, 400)}${beside && ` · beside ${beside.join(', ')}`}</span>`;
}

const SIGNS: Readonly<Record<Sighting, string>> = { seen: '✓', 'only wrong': '✕', 'not seen': '○' };

function sightLabel(sighting: Sighting): Content {
  return html`<span class="sight ${sighting.replace(' ', '-')}"><span aria-hidden="true">${SIGNS[sighting]}</span> ${sighting}</span>`;
}
