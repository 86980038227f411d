import { expect, test } from '#test';
import { renderCheckCatalogue } from './check-catalogue.ts';

test('lists every check under its family with its anchor', () => {
  expect(
    renderCheckCatalogue([
      { id: 'conformance/body', title: 'bodies match their schema', scope: 'exchange', reads: [], guards: ['items'] },
      { id: 'pagination/whole', title: 'pages hold every item', scope: 'operation', reads: ['items', 'total'] },
      {
        id: 'conformance/refusal',
        title: 'bad values are refused',
        scope: 'operation',
        reads: ['outcome'],
        probes: 'negative',
      },
    ]),
  ).toBe(`# Checks

<!-- Generated from src/checks; do not edit. -->

3 checks in 2 families. The id of a check is its path below \`src/checks\`, and names it in findings and waivers.

## conformance

### <a id="conformance/body"></a>conformance/body

Bodies match their schema. [Why, what breaks it and how to mend it](checks/conformance/body.md).

- family: conformance
- judges: every exchange of the run
- reads: whatever comes
- guards: items

### <a id="conformance/refusal"></a>conformance/refusal

Bad values are refused. [Why, what breaks it and how to mend it](checks/conformance/refusal.md).

- family: conformance
- judges: a conversation of its own; sends what a provider must refuse
- reads: outcome

## pagination

### <a id="pagination/whole"></a>pagination/whole

Pages hold every item. [Why, what breaks it and how to mend it](checks/pagination/whole.md).

- family: pagination
- judges: a conversation of its own
- reads: items, total
`);
});
