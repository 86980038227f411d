import { rivalText } from '../../formats/claim-text.ts';
import { counted, countedAll, showValue } from '../../../judgement/index.ts';
import { type Finding, type Promised, suiteCommand } from '../../../findings/index.ts';
import { anchorText } from '../anchor-text.ts';
import { copyable } from '../copyable.ts';
import { html, type Content } from '../html.ts';
import { linkTo } from '../link-to.ts';
import { longText, shortText } from '../long-text.ts';
import type { ReportedFinding } from '../reported-api.ts';
import { exchange } from './exchange.ts';

/** A finding with its promise, and with the request that shows it again. Where it is one of several, it opens by itself. */
export function findingCard(found: ReportedFinding, siblings = 1): Content {
  const { anchor, finding, verdict, state } = found;
  const where = html`<a href=${linkTo(verdict.anchor)}>${finding.check}</a> on <b>${finding.operation}</b>, ${shortText(finding.resource)}`;
  const link = html`<a class="permalink" href=${linkTo(anchor)} aria-label="Link to the finding ${finding.fingerprint}">#${finding.fingerprint}</a>`;
  if (siblings === 1)
    return html`<article class="finding" id=${anchor}><p class="who">${where} ${link}</p>${finding.message.length > SUMMED_UP && message(finding)}${details(finding)}</article>`;
  return html`<details class="finding" id=${anchor}>
    <summary><span class="message">${shortText(finding.message, 200)}</span> <span class="about">${finding.operation}, ${shortText(finding.resource)}${state === 'new' && ' · new'}</span></summary>
    <p class="who">${where} ${link}</p>
    ${message(finding)}${details(finding)}
  </details>`;
}

/** A shorter message stands whole in the row of its cause. */
export const SUMMED_UP = 160;

function message(finding: Finding): Content {
  return html`<h4 class="message">${longText(finding.message, 600)}</h4>`;
}

function details(finding: Finding): Content {
  const { promise, waiver } = finding;
  return html`<dl>
      ${finding.expected !== undefined && term('expected', longText(showValue(finding.expected, Infinity)))}
      ${finding.received !== undefined && term('received', longText(showValue(finding.received, Infinity)))}
      ${finding.at !== undefined && term('at', html`<code>${shortText(`#${finding.at}`, 300)}</code>`)}
      ${term('promised by', promisedBy(promise))}
      ${promise.rivals.map((rival) => term('rival claim', html`${rival.followed === true && html`<span class="basis followed">the provider follows this</span> `}${longText(rivalText({ ...rival, followed: false }))}`))}
      ${finding.occurrences > 1 && term('seen', counted(finding.occurrences, 'times'))}
      ${finding.also !== undefined && term('also', alsoSaid(finding.also))}
      ${Object.keys(finding.evidence).length > 0 && term('evidence', countedAll(finding.evidence))}
      ${waiver && term('waived', html`until ${waiver.until}: ${longText(waiver.reason)}`)}
      ${term('the check', html`<a href=${linkTo(anchorText(`about--${finding.check}`))}>what ${finding.check} promises, and how to mend it</a>`)}
      ${again(finding)}
    </dl>
    ${finding.exchange && exchange(finding.exchange)}`;
}

/** The commands that show the finding again. */
function again({ fingerprint, reproduce, exchange: shown }: Finding): Content {
  const replay = suiteCommand('replay', fingerprint);
  return [
    reproduce !== undefined &&
      reproduce !== replay &&
      term('send it again', copyable('the command that sends it again', reproduce)),
    (shown?.replay !== undefined || reproduce === replay) &&
      term('judge it again', copyable('the command that sends it again and judges the answer', replay)),
  ];
}

function alsoSaid(texts: readonly string[]): Content {
  return html`<details class="more"><summary>${counted(texts.length, 'further texts')}</summary><ul>${texts.map((text) => html`<li>${longText(text)}</li>`)}</ul></details>`;
}

function term(name: string, content: Content): Content {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

/** Who says so, and where that stands in the contract. */
function promisedBy({ position, basis, source, section }: Promised): Content {
  return html`<span class="basis ${basis}">${basis}</span> ${longText([source, section].filter(Boolean).join(', '))} <code class="place">${position.file}:${position.line}</code>`;
}
