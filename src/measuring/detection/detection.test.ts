import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checks } from '../../checks/index.ts';
import { contractsToBreak, faultsToFind } from './contracts-to-break.ts';
import { CONTROLS } from './controls.ts';
import { detect } from './detect.ts';
import { MISSED_FAULTS } from './accepted-misses.ts';
import { FAULTS_OF_CHECKS } from './faults-of-checks.ts';
import { figureOf, type DetectionFigure } from './figure-of.ts';
import { gateProblems } from './gate.ts';
import type { FaultResult, Measurement, Said } from './measurement.ts';
import { ownChecksOf } from './own-checks-of.ts';
import { renderPage } from './render-page.ts';
import { renderText } from './render-text.ts';

const FIGURE = path.resolve(import.meta.dirname, '../../../docs/detection.json');
const contracts = contractsToBreak();
const faults = faultsToFind(contracts);

test('the suite detects what it must', async () => {
  test.setTimeout(1_200_000);
  const measurement = await detect({ contracts, faults });
  test.info().annotations.push({ type: 'detection', description: renderText(measurement).split('\n')[0] ?? '' });
  expect(gateProblems(measurement).join('\n')).toBe('');
  expect(figureOf(measurement), 'docs/detection.json holds another figure: npm run detect writes it anew').toEqual(
    JSON.parse(readFileSync(FIGURE, 'utf8')),
  );
});

test('the README says the figure', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');
  const { faults: found, controls } = JSON.parse(readFileSync(FIGURE, 'utf8')) as DetectionFigure;
  expect(readme).toContain(`${found.found} of ${found.all} faults`);
  expect(readme).toContain(`${controls.found} of ${controls.all} conforming providers`);
});

test('every fault has a check that it is for, and every accepted miss is a fault', () => {
  expect(faults.filter((fault) => ownChecksOf(fault).length === 0).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(MISSED_FAULTS).filter((id) => !faults.some((fault) => fault.id === id))).toEqual([]);
  expect(Object.keys(FAULTS_OF_CHECKS).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
});

test('controls are named once', () => {
  expect(new Set(CONTROLS.map(({ id }) => id)).size).toBe(CONTROLS.length);
});

const SAID: Said = { check: 'a/b', operation: 'List', promise: 'api#/x', message: 'wrong', own: true, about: 'broken' };
const FOUND: FaultResult = {
  id: 'one',
  title: 'is <wrong>',
  promise: 'api#/x',
  origin: 'written',
  detection: 'found',
  said: [SAID],
  requests: 1,
  durationMs: 1,
  wide: false,
};
const SOUND: Measurement = {
  measuredAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  workers: 2,
  faults: [FOUND],
  controls: [{ id: 'usual', title: 'as usual', alarms: [], passed: 1, heldBack: 0, durationMs: 1 }],
  promises: [{ promise: 'api#/x', title: 'x', found: ['one'] }],
  checks: [{ check: 'a/b', found: ['one'] }],
};
const MISSED: FaultResult = { ...FOUND, detection: 'missed', said: [] };

const GATE: readonly (readonly [string, Partial<Measurement>, RegExp | undefined])[] = [
  ['lets a sound measurement pass', {}, undefined],
  ['stops a fault that is missed', { faults: [MISSED] }, /The fault one is missed/],
  ['lets a miss with a reason pass', { faults: [FOUND, { ...MISSED, acceptedBecause: 'known' }] }, undefined],
  ['stops a reason that is needed no more', { faults: [{ ...FOUND, acceptedBecause: 'known' }] }, /one is found now/],
  [
    'stops a false alarm',
    { controls: [{ ...SOUND.controls[0]!, alarms: [SAID] }] },
    /The control usual, which keeps every promise, raises a\/b/,
  ],
  ['stops a check without a fault', { checks: [{ check: 'a/b', found: [] }] }, /The check a\/b finds no fault/],
  [
    'stops a promise without a fault',
    { promises: [{ promise: 'api#/x', title: 'x', found: [] }] },
    /No fault of the promise api#\/x/,
  ],
  [
    'lets a promise with a reason pass',
    { promises: [{ promise: 'api#/x', title: 'x', found: [], excuse: 'known' }] },
    undefined,
  ],
  [
    'stops where too much misleads',
    { faults: [FOUND, { ...FOUND, id: 'two', detection: 'misattributed' }] },
    /1 of 2 faults are attributed/,
  ],
];

for (const [title, part, expected] of GATE)
  test(`the gate ${title}`, () => {
    const short = gateProblems({ ...SOUND, ...part });
    expect(short.length).toBe(expected === undefined ? 0 : 1);
    if (expected !== undefined) expect(short[0]).toMatch(expected);
  });

test('the figure counts what is derived and what is written apart', () => {
  const text = renderText({ ...SOUND, faults: [FOUND, { ...MISSED, id: 'two', origin: 'derived' }] });
  expect(text).toContain('1 of 2 faults found: 0 of 1 derived from the contracts, 1 of 1 written');
  expect(text).toContain('missed:\n  two');
});

test('the page loads nothing, escapes what it shows and links the report', () => {
  const page = renderPage(SOUND);
  expect(page).toContain('is &lt;wrong&gt;');
  expect(page).toContain('href="index.html"');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('the documentation speaks of everything that can be typed', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/detection.md'), 'utf8');
  for (const word of ['npm run detect', '--list', '--only', '--thorough', '--fault', 'PROPERTY_SEED'])
    expect(text).toContain(word);
});
