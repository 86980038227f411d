import { ContractError } from '../contract-error.ts';
import { readFiles } from '../files-of-contract.ts';
import { extensionProblems } from '../language/extension-problems.ts';
import type { Problem } from '../language/problem.ts';
import { PROJECT } from '../project.ts';
import { checkDocument } from '../reading/check-document.ts';
import { decisionFolders } from '../reading/decisions.ts';
import { readContract } from '../reading/read-contract.ts';
import { SourceDocument } from '../reading/source-document.ts';
import type { WrittenContract } from '../reading/sources/assemble-document.ts';
import { answersOfPages } from './answers-of-pages.ts';
import { examplesKeepTheContract } from './examples-keep-the-contract.ts';
import type { LintRule } from './lint-rule.ts';
import { namesExist } from './names-exist.ts';
import { promisesHaveProvenance } from './promises-have-provenance.ts';
import { rulesAreSound } from './rules-are-sound.ts';
import { sourcesExist } from './sources-exist.ts';

/** Something that a contract says and must not say, or must say and does not. */
export interface LintProblem extends Problem {
  readonly file: string;
  readonly line: number;
  /** With file and line in front. */
  readonly message: string;
}

const RULES: readonly LintRule[] = [
  promisesHaveProvenance,
  sourcesExist,
  namesExist,
  answersOfPages,
  rulesAreSound,
  examplesKeepTheContract,
];

/** Everything that is wrong with a contract in the contract language. The OpenAPI part is left to an OpenAPI linter. */
export function lintContract(file: string, root = PROJECT): LintProblem[] {
  return lint(() => readFiles(root, file), { file });
}

/** The same for text; `decisions` is the folder of the decision records. */
export function lintText(text: string, file: string, decisions?: string): LintProblem[] {
  return lint(() => ({ text, file, folder: PROJECT }), {
    file,
    ...(decisions !== undefined && { decisions: [decisions] }),
  });
}

function lint(
  written: () => WrittenContract,
  { file, decisions }: { readonly file: string; readonly decisions?: readonly string[] },
): LintProblem[] {
  try {
    const source = new SourceDocument(written());
    const malformed = [...extensionProblems(source)];
    const found = malformed.length > 0 ? malformed : keepsRules(source, decisions ?? decisionFolders(source));
    return found.map((problem) => placed(source, problem));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return [{ file, line: Number(/:(\d+)/.exec(error.message)?.[1] ?? 1), pointer: '', message: error.message }];
  }
}

function keepsRules(source: SourceDocument, decisions: readonly string[]): Problem[] {
  checkDocument(source);
  const contract = readContract(source);
  return RULES.flatMap((rule) => [...rule({ contract, decisions })]);
}

function placed(source: SourceDocument, { pointer, message }: Problem): LintProblem {
  const { file, line } = source.position(pointer);
  return { file, line, pointer, message: `${file}:${line} ${message}` };
}
