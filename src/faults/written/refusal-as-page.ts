import { defineFault } from '../fault.ts';

/** A caller without credentials gets an HTML page. */
export const refusalAsPage = defineFault({
  id: 'refusal-as-page',
  title: 'a caller without credentials gets an HTML page',
  promise: 'modelarts#/components/responses/Unauthenticated/content',
  wrap: {
    respond: (next) => (answer) => {
      const reply = next(answer);
      if (reply.status !== 401) return reply;
      const headers = { ...reply.headers, 'content-type': 'text/html; charset=utf-8' };
      return { ...reply, headers, text: '<!doctype html><title>401</title><h1>Sign in first</h1>' };
    },
  },
});
