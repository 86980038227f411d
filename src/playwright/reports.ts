import path from 'node:path';

const REPORTS = path.resolve(import.meta.dirname, '../../reports');

/** The run that the engine leaves for the reports. */
export const FINDINGS_FILE = path.join(REPORTS, 'findings.json');

/** The texts that the engine leaves for the tests: see `ReplayScript`. */
export const SCRIPT_FILE = path.join(REPORTS, 'replay.json');
