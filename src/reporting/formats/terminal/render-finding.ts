import { type Finding, suiteCommand } from '../../../findings/index.ts';
import { counted, countedAll, cutText, oneLine, showValue } from '../../../judgement/index.ts';
import { promisedText, rivalText } from '../claim-text.ts';
import { type Paint, PLAIN } from './paint.ts';
import { wrapText } from './wrap-text.ts';

const LABEL_COLUMN = 4;
const VALUE_COLUMN = 15;

/**
 * A finding as plain text for a console: what and where, expected and received, who promised it, how to see it again.
 */
export function renderFinding(finding: Finding, paint: Paint = PLAIN): string {
  const tone = finding.severity === 'error' ? 'bad' : 'doubtful';
  return [
    `${paint(tone, `${finding.severity}[${finding.check}]`)} ${finding.operation}`,
    `  ${wrapText(cutText(oneLine(finding.message), 1000), 2)}`,
    ...lines(finding).map(
      ([label, text]) => `${' '.repeat(LABEL_COLUMN)}${`${label}:`.padEnd(VALUE_COLUMN - LABEL_COLUMN)}${text}`,
    ),
  ].join('\n');
}

function lines(finding: Finding): readonly (readonly [string, string])[] {
  const wrapped = (text: string) => wrapText(text, VALUE_COLUMN);
  return [
    ...(finding.expected !== undefined ? [['expected', wrapped(showValue(finding.expected))] as const] : []),
    ...(finding.received !== undefined ? [['received', wrapped(receivedText(finding))] as const] : []),
    ...(finding.received === undefined && finding.at !== undefined ? [['at', `#${cutText(finding.at)}`] as const] : []),
    ['promised', promisedText(finding.promise)],
    ...finding.promise.rivals.map((rival) => ['rival', wrapped(rivalText(rival))] as const),
    ...(finding.occurrences > 1 ? [['seen', counted(finding.occurrences, 'times')] as const] : []),
    ...alsoSaid(finding).map((text) => ['also', wrapped(cutText(oneLine(text), 400))] as const),
    ...(Object.keys(finding.evidence).length > 0
      ? [['evidence', wrapped(`${countedAll(finding.evidence)} (${finding.resource})`)] as const]
      : []),
    ...(finding.waiver
      ? [['waived', wrapped(`until ${finding.waiver.until}: ${oneLine(finding.waiver.reason)}`)] as const]
      : []),
    ...(finding.fingerprint === '' ? [] : [['finding', finding.fingerprint] as const]),
    // A matcher is no check.
    ...(finding.check.includes('/') ? [['explain', suiteCommand('explain', finding.check)] as const] : []),
    ...(finding.reproduce === undefined ? [] : [['reproduce', finding.reproduce] as const]),
  ];
}

/** Further texts that a console shows; the page and findings.json hold all of them. */
const SHOWN_TEXTS = 3;

function alsoSaid({ also = [] }: Finding): readonly string[] {
  const more = also.length - SHOWN_TEXTS;
  return [...also.slice(0, SHOWN_TEXTS), ...(more > 0 ? [`${counted(more, 'further texts')}, in the report`] : [])];
}

function receivedText({ received, at }: Finding): string {
  return showValue(received) + (at === undefined ? '' : ` at #${cutText(at)}`);
}
