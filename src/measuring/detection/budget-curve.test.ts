import { expect, test } from '#test';
import { withCurve } from './budget-curve.ts';

const TABLE = `Before.

| Requests for each operation | faults found         |
| --------------------------- | -------------------- |
| 1                           | 0 of 1 (0.0 %)       |

After.
`;

test('writes the curve into the table of a document', () => {
  const text = withCurve(TABLE, [
    { budget: 50, found: 7, all: 10, missed: [] },
    { budget: 100, found: 9, all: 10, missed: [] },
  ]);
  expect(text).toBe(
    TABLE.replace(
      /\| 1 .*\n/,
      `| 50                          | 7 of 10 (70.0 %)     |
| 100                         | 9 of 10 (90.0 %)     |
`,
    ),
  );
  expect(() => withCurve('Nothing.', [])).toThrow('has no table');
});
