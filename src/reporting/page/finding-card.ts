import { counted, countedAll } from '../formats/counted.ts';
import { rivalText } from '../formats/claim-text.ts';
import { showValue } from '../../judgement/index.ts';
import type { Promised, ShownExchange } from '../../findings/index.ts';
import { seconds } from './seconds.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedFinding } from './reported-api.ts';

/** A finding with its promise, and with the request that shows it again. */
export function findingCard({ anchor, finding, verdict }: ReportedFinding): Content {
  const { promise, waiver } = finding;
  return html`<article class="finding ${waiver ? 'waived' : finding.severity}" id="${anchor}" data-verdicts="${verdict.verdict.verdict}">
  <h4><span class="severity">${waiver ? 'waived' : finding.severity}</span> ${longText(finding.message, 600)}</h4>
  <p class="who"><a href="#${encodeURI(verdict.anchor)}">${finding.check}</a> on <b>${finding.operation}</b>, ${finding.resource} <a class="permalink" href="#${encodeURI(anchor)}" title="Link to this finding">#${finding.fingerprint}</a></p>
  <dl>
    ${finding.expected !== undefined && term('expected', longText(showValue(finding.expected, Infinity)))}
    ${finding.received !== undefined && term('received', longText(showValue(finding.received, Infinity)))}
    ${finding.at !== undefined && term('at', html`<code>${longText(`#${finding.at}`, 300)}</code>`)}
    ${term('promised', promisedBy(promise))}
    ${promise.rivals.map((rival) => term('rival', html`${rival.followed === true && html`<span class="basis followed">the provider follows this</span> `}${longText(rivalText({ ...rival, followed: false }))}`))}
    ${finding.occurrences > 1 && term('seen', counted(finding.occurrences, 'times'))}
    ${finding.also !== undefined && term('also', html`<ul>${finding.also.map((text) => html`<li>${longText(text)}</li>`)}</ul>`)}
    ${Object.keys(finding.evidence).length > 0 && term('evidence', countedAll(finding.evidence))}
    ${waiver && term('waived', html`until ${waiver.until}: ${longText(waiver.reason)}`)}
  </dl>
  ${finding.reproduce !== undefined && html`<div class="reproduce"><pre tabindex="0" aria-label="curl command">${finding.reproduce}</pre><button type="button" class="copy" hidden>Copy</button></div>`}
  ${finding.exchange && exchange(finding.exchange)}
</article>`;
}

function term(name: string, content: Content): Content {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

function promisedBy({ position, basis, source, section }: Promised): Content {
  return html`<code>${position.file}:${position.line}</code> <span class="basis ${basis}">${basis}</span> ${longText([source, section].filter(Boolean).join(', '))}`;
}

function exchange(shown: ShownExchange): Content {
  return html`<details class="exchange"><summary>Request and response</summary>
  <h5>Request</h5>
  <pre tabindex="0" aria-label="request">${shown.method} ${shown.url}
${headers(shown.requestHeaders)}${shown.requestBody !== undefined && `\n${shown.requestBody}`}</pre>
  <h5>Response${shown.status === undefined ? ': none' : ` ${shown.status}`}, ${seconds(shown.durationMs)}</h5>
  ${
    shown.status !== undefined &&
    html`<pre tabindex="0" aria-label="response">${headers(shown.responseHeaders ?? {})}
${shown.excerpt}</pre>`
  }
</details>`;
}

function headers(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${name}: ${text}\n`)
    .join('');
}
