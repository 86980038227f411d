import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { checks } from '../../checks/index.ts';
import { findFault } from '../../faults/index.ts';
import { contractsToBreak, faultsToFind } from './contracts-to-break.ts';
import { CONTROLS } from './controls.ts';
import { detect } from './detect.ts';
import { MISSED_FAULTS } from './accepted-misses.ts';
import { FAULTS_OF_CHECKS } from './faults-of-checks.ts';
import type { DetectionFigure } from './figure-of.ts';
import { gateProblems } from './gate.ts';
import type { FaultResult, Measurement, Said } from './measurement.ts';
import { sampleOf } from './sample-of.ts';
import { tableProblems } from './table-problems.ts';
import { renderPage } from './rendering/render-page.ts';
import { renderText } from './rendering/render-text.ts';

const FIGURE = path.resolve(import.meta.dirname, '../../../docs/detection.json');
const contracts = contractsToBreak();
const faults = faultsToFind(contracts);

// `npm run detect -- --check` measures all of them.
test('the suite detects a sample of what it must, and accuses nobody', async () => {
  const controls = CONTROLS.filter((_, index) => index % 3 === 0).map(({ id }) => id);
  const measured = await detect({ contracts, faults: sampleOf(faults), controls });
  const measurement = { ...measured, checks: [], promises: [] };
  test.info().annotations.push({ type: 'detection', description: renderText(measurement).split('\n')[0] ?? '' });
  expect(gateProblems(measurement).join('\n')).toBe('');
  const idle = measurement.controls
    .filter(({ passed }) => passed <= 30)
    .map(({ id, passed }) => `${id}: ${passed} passed`);
  expect(idle, 'a control shows something only where the checks judge it').toEqual([]);
});

test('the figure counts all faults that there are', () => {
  const { faults: counted, controls } = JSON.parse(readFileSync(FIGURE, 'utf8')) as DetectionFigure;
  expect([counted.all, controls.all], 'npm run detect writes docs/detection.json anew').toEqual([
    faults.length,
    CONTROLS.length,
  ]);
});

test('the README says the figure', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');
  const { faults: found, controls } = JSON.parse(readFileSync(FIGURE, 'utf8')) as DetectionFigure;
  const stale = 'README.md says another figure than docs/detection.json: npm run detect writes it there';
  expect(readme, stale).toContain(`${found.found} of ${found.all} faults`);
  expect(readme, stale).toContain(`${controls.found} of ${controls.all} conforming providers`);
});

test('every check names its faults, every fault has its check, and every accepted miss is a fault', () => {
  expect(tableProblems(FAULTS_OF_CHECKS, { checks: checks.map(({ id }) => id), faults })).toEqual([]);
  const unknown = Object.keys(MISSED_FAULTS).filter((id) => !faults.some((fault) => fault.id === id));
  expect(
    unknown.map((id) => `src/measuring/detection/accepted-misses.ts accepts ${id}, which is no fault: remove it`),
  ).toEqual([]);
});

test('the table of checks and faults says what it lacks, and which file to touch', () => {
  const [written, derived] = [findFault('limit-is-clamped'), findFault('field-null/modelarts/Event.event_type')];
  const problemsOf = (table: Record<string, readonly string[]>) =>
    tableProblems(table, { checks: ['a/b', 'a/c'], faults: [written, derived] });
  const table = 'src/measuring/detection/faults-of-checks.ts';
  expect(problemsOf({ 'a/b': ['limit-is-clamped'], 'a/c': ['field-null'] })).toEqual([]);
  expect(problemsOf({ 'a/b': ['limit-is-clamped', 'field-null'] })).toEqual([
    `${table} has no line for a/c: name the faults that it finds`,
  ]);
  expect(problemsOf({ 'a/b': ['limit-is-clamped', 'gremlin'], 'a/c': ['limit-is-clamped'], 'a/d': [] })).toEqual([
    `${table} has a line for a/d, which is no check: remove it`,
    `${table} names gremlin for a/b, which is no fault: write it in src/faults, or remove it`,
    `${table} names no check that finds field-null: add it to the line of that check`,
  ]);
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
  generated: [{ number: 1, seed: 7, complaints: [], tried: 1, missed: [] }],
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
  [
    'stops what is wrongly said of a generated contract',
    {
      generated: [{ number: 3, seed: 9, complaints: ['List a/b: wrong'], tried: 0, missed: [], contract: 'paths: {}' }],
    },
    /generated contract 3 \(seed 9\) is said: List a\/b: wrong\npaths: \{\}/,
  ],
  [
    'stops where too many faults of generated contracts are missed',
    { generated: [{ number: 3, seed: 9, complaints: [], tried: 10, missed: ['one: is wrong'] }] },
    /9 of 10 faults of generated contracts are found/,
  ],
  ['stops a check without a fault', { checks: [{ check: 'a/b', found: [] }] }, /The check a\/b finds no fault/],
  [
    'stops a promise without a fault',
    { promises: [{ promise: 'api#/x', title: 'x', found: [] }] },
    /No fault of the promise api#\/x/,
  ],
  [
    'lets a promise with a reason pass',
    { promises: [{ promise: 'api#/x', title: 'x', found: [], acceptedBecause: 'known' }] },
    undefined,
  ],
  [
    'stops where too much misleads',
    { faults: [FOUND, { ...FOUND, id: 'two', detection: 'misattributed' }] },
    /1 of 2 faults are attributed/,
  ],
  [
    'stops where too many reports begin with something else',
    { faults: [FOUND, { ...FOUND, id: 'two', said: [{ ...SAID, own: false, about: 'entailed' }, SAID] }] },
    /1 of 2 faults stand first in the report/,
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
  expect(page).toContain('is &lt;wrong>');
  expect(page).toContain('href="index.html"');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('the documentation names everything that can be typed', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/detection.md'), 'utf8');
  for (const word of [
    'npm run detect',
    '--list',
    '--only',
    '--check',
    '--thorough',
    '--budgets',
    '--fault',
    'PROPERTY_SEED',
  ])
    expect(text).toContain(word);
});
