import type { FamilyAdvice } from './advice.ts';

export const errorsAdvice: FamilyAdvice<'errors'> = {
  'errors/client-mistake-is-no-server-error': {
    why: 'A server error tells the caller to try again, and wakes somebody up. A mistake of the caller does neither good.',
    mend: 'Validate the named value before it is used, and refuse it with the documented outcome.',
  },
  'errors/error-body-is-documented': {
    why: 'Callers read the code and the text of an error to decide what to do, and find another shape.',
    mend: 'Send every refusal through the one place that writes the documented body, refusals of filters and gateways too.',
    needs: 'a request that is refused',
  },
  'errors/error-says-what-is-wrong': {
    why: 'A person who reads an empty text has to guess or to ask support.',
    mend: 'Fill in the text, and look for a template whose values were never put in.',
    needs: 'a request that is refused',
  },
  'errors/error-leaks-nothing': {
    why: 'A stack trace or a statement of SQL shows an attacker how the provider is built, and an echoed secret is lost.',
    mend: 'Catch what is thrown, log it, and answer with the documented text. Never write credentials into an answer.',
  },
  'errors/unlikely-code-is-reported': {
    why: 'Callers look a code up in the document. One that is not there, or stands for something else, misleads them.',
    mend: 'Use the documented code for this outcome, or document the new one.',
    needs: 'a request that is refused',
  },
};
