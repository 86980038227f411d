import { defineFault } from '../fault.ts';

/** A request whose time is left out cannot be too old, and nothing of it is verified. */
export const signatureWithoutItsTimeAccepted = defineFault({
  id: 'signature-without-its-time-accepted',
  title: 'a signed request without X-Sdk-Date is let in',
  promise: 'modelarts#/components/securitySchemes/signature/x-credentials/broken/tampered',
  operations: ['ShowServiceEvents', 'ShowServiceUpdateLogs'],
  wrap: {
    authenticate: (next) => {
      let known: ReturnType<typeof next> | undefined;
      return (ask) => {
        const { authorization, 'x-sdk-date': date } = ask.request.headers;
        if (known && authorization?.startsWith('SDK-') && date === undefined) return known;
        known = next(ask);
        return known;
      };
    },
  },
});
