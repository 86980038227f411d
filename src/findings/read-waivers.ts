import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { LineCounter, parseDocument, isMap, isSeq, type Node } from 'yaml';
import type { Position } from '../contract/index.ts';

/** An accepted finding, as written in `contracts/<api>/waivers.yaml`. */
export interface Waiver {
  readonly check: string;
  readonly operation: string;
  /** Absent where the waiver holds in every environment. */
  readonly environment?: string;
  readonly reason: string;
  /** The last day on which the waiver holds, in UTC: `2026-12-31`. */
  readonly until: string;
  readonly position: Position;
}

/** The names that a waiver may use, and the day on which it is read. */
export interface WaiverContext {
  readonly checks: readonly string[];
  readonly operations: readonly string[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** The folder from which the file is named. Default: the working directory. */
  readonly root?: string;
}

/** The sound waivers of a file, and one sentence for each other one. */
export interface Waivers {
  readonly waivers: readonly Waiver[];
  /** For each that is over, or cannot be used. */
  readonly errors: readonly string[];
  /** Those of `errors` that say what cannot be used: what is malformed, or names something unknown. */
  readonly broken?: readonly string[];
}

/** Reads the waivers of an API; a missing file holds none. */
export async function readWaivers(file: string, context: WaiverContext): Promise<Waivers> {
  const path = isAbsolute(file) ? file : resolve(context.root ?? '.', file);
  try {
    return parseWaivers(await readFile(path, 'utf8'), { ...context, file });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { waivers: [], errors: [] };
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    return refused({ file, line: 1, column: 1 }, `cannot be read (${code}): make it a readable file or remove it.`);
  }
}

/** Reads waivers from a text. `file` is the name that the sentences use for it. */
export function parseWaivers(text: string, context: WaiverContext & { readonly file: string }): Waivers {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: context.file, line, column: col };
  };
  const [flaw] = document.errors;
  if (flaw) return refused(at(flaw.pos[0]), `is not YAML: ${flaw.message.split('\n')[0]}`);
  if (document.contents === null) return { waivers: [], errors: [] };
  if (!isSeq(document.contents)) return refused(at(0), `must hold a list of waivers, each with ${FORM}.`);
  const read = document.contents.items.map((item) => {
    const node = item as Node;
    return readWaiver(isMap(node) ? node.toJSON() : node, at(node.range?.[0] ?? 0), context);
  });
  const broken = read.flatMap((each) => each.broken ?? []);
  return {
    waivers: read.flatMap(({ waivers }) => waivers),
    errors: read.flatMap(({ errors }) => errors),
    ...(broken.length > 0 && { broken }),
  };
}

const FORM = 'check, operation, reason and until (YYYY-MM-DD), and optionally environment';
const FIELDS = ['check', 'operation', 'environment', 'reason', 'until'];

function readWaiver(value: unknown, position: Position, context: WaiverContext): Waivers {
  if (!isWaiver(value)) return refused(position, `must be a waiver with ${FORM}.`);
  const surplus = Object.keys(value).find((name) => !FIELDS.includes(name));
  if (surplus !== undefined)
    return refused(position, `has the unknown field "${surplus}". Known: ${FIELDS.join(', ')}.`);
  const problem = problemOf(value, context);
  if (problem !== undefined) return refused(position, problem);
  const { check, operation, until } = value;
  if (until >= context.today) return { waivers: [{ ...value, position }], errors: [] };
  const { errors } = refused(
    position,
    `waived ${check} on ${operation} until ${until}, which is over. Remove it, or agree on a new date.`,
  );
  return { waivers: [], errors };
}

function problemOf(waiver: Omit<Waiver, 'position'>, { checks, operations }: WaiverContext): string | undefined {
  const { check, operation, until } = waiver;
  if (!checks.includes(check)) return `waives the unknown check "${check}". Known checks are listed in docs/checks.md.`;
  if (!operations.includes(operation))
    return `waives the unknown operation "${operation}". Known: ${operations.join(', ')}.`;
  if (!isDay(until)) return `says until "${until}", which is not a day. Write YYYY-MM-DD.`;
  return undefined;
}

function isWaiver(value: unknown): value is Omit<Waiver, 'position'> {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const isText = (name: string) => typeof fields[name] === 'string' && fields[name].trim() !== '';
  return (
    ['check', 'operation', 'reason', 'until'].every(isText) &&
    (fields['environment'] === undefined || isText('environment'))
  );
}

/** Whether a text names a day that exists: `2026-02-30` has the form of a day and is none. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

function refused({ file, line }: Position, problem: string): Waivers {
  const error = `${file}:${line} ${problem}`;
  return { waivers: [], errors: [error], broken: [error] };
}
