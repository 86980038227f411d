import { counted } from '../../judgement/index.ts';
import type { MatcherReturnType } from '@playwright/test';
import { judgeAnswers } from '../../engine/index.ts';
import { applyWaivers } from '../../findings/index.ts';
import { caseOutcome } from '../../reporting/index.ts';
import { unreported, resultOf } from './judged.ts';
import { subjectOf } from './subject.ts';

const NAME = 'toKeepContract';

/** Every check that needs one answer alone finds nothing in it that is not waived. Throws where a check itself fails. */
export function toKeepContract(received: unknown): MatcherReturnType {
  const subject = subjectOf(received, NAME);
  const { verdicts } = applyWaivers({ ...subject, verdicts: judgeAnswers(subject) }, subject.waivers);
  const failures = verdicts.flatMap(({ failures: own = [] }) => own);
  if (failures.length > 0) throw new Error(`${NAME} could not judge: ${failures.join('; ')}`);
  const texts = verdicts
    .filter(({ verdict }) => verdict === 'violated')
    .map((verdict) => caseOutcome({ ...verdict, findings: verdict.findings.map(unreported) }, []).text);
  const passed = verdicts.filter(({ verdict }) => verdict === 'passed').length;
  const holds = `${subject.operation.id} answered as the contract says; ${counted(passed, 'checks')} looked`;
  return resultOf(NAME, texts, holds);
}
