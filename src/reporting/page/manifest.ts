import { counted } from '../../judgement/index.ts';
import type { Manifest } from '../../findings/index.ts';
import { seconds } from './seconds.ts';
import { html, type Content } from './html.ts';
import { longText } from './long-text.ts';
import type { ReportedApi } from './reported-api.ts';

/** What ran, when, and with which settings. */
export function manifest(run: Manifest): Content {
  return facts({
    suite: `${run.suite} ${run.version}`,
    commit: run.commit ?? 'unknown',
    started: run.startedAt,
    took: seconds(run.durationMs),
    'fails on': run.failOn === 'all' ? 'every broken promise' : 'documented promises',
    requires: run.require.join(', ') || 'nothing further',
    probes: run.probes === 'all' ? 'positive and negative' : 'positive only',
  });
}

/** The contract and the environment of one API. */
export function apiManifest({ run }: ReportedApi): Content {
  const { contract, environment } = run;
  return facts({
    contract: contract.file,
    revision: contract.version,
    sha256: contract.sha256,
    environment: environment.mock ? `${environment.name} (built-in mock provider)` : environment.name,
    origin: environment.origin,
    'signed in with': environment.signIn,
    resources: environment.resources.join(', ') || 'none',
    sent: `${counted(run.requests, 'requests')} in ${seconds(run.durationMs)}`,
  });
}

function facts(values: Readonly<Record<string, string>>): Content {
  return html`<dl>${Object.entries(values).map(([name, value]) => html`<div><dt>${name}</dt><dd>${longText(value)}</dd></div>`)}</dl>`;
}
