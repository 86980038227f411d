/** What each matcher fails with on a provider that breaks a promise: a text worth reading. */
export const TEXTS = {
  toKeepContract: `error[filtering/items-satisfy-the-filter] ListLoans
  kind=normal is answered with an item whose kind is "overdue"
    expected:  equals normal
    received:  overdue at #/loans/2/kind
    promised:  contracts/library/openapi.yaml:LINE — documented, List of loans 2026-01-08, Parameters: kind
    evidence:  20 items filtered (main)
    explain:   npm run explain -- filtering/items-satisfy-the-filter
    reproduce: curl 'http://HOST/v1/branches/ID/loans?kind=normal' -H "X-Library-Key: $LIBRARY_KEY"`,
  toBeSortedBy: `error[toBeSortedBy] ListLoans
  item 1 breaks the ascending order by lent_at in pages of 20: 1562597278000 follows 1562597279000
    expected:  ascending by lent_at
    received:  [1562597279000,1562597278000]
    promised:  contracts/library/openapi.yaml:LINE — documented, List of loans 2026-01-08, Parameters
    rival:     {"enum":["ASC","DESC"]} — ListLoans, the successor in version 2 2026-08, sort_dir
    reproduce: curl 'http://HOST/v1/branches/ID/loans?offset=0&limit=20' -H "X-Library-Key: $LIBRARY_KEY"`,
  toHaveTotal: `error[toHaveTotal] ListLoans
  the total is 31, and the test expects 30
    expected:  30
    received:  31 at #/total
    promised:  contracts/library/openapi.yaml:LINE — documented, List of loans 2026-01-08, Answers
    reproduce: curl 'http://HOST/v1/branches/ID/loans?limit=10&offset=1' -H "X-Library-Key: $LIBRARY_KEY"`,
  toBeOnePageOf: `error[toBeOnePageOf] ListLoans
  the 10 items of the page stand in the list, and are not its part from item 10 on
    expected:  [{"kind":"normal","title":"book
               19","lent_at":1562597269000},{"kind":"overdue","title":"book
               18","lent_at":1562597268000}]
    received:  [{"kind":"normal","title":"book
               28","lent_at":1562597278000},{"kind":"overdue","title":"book
               27","lent_at":1562597277000}] at #/loans
    promised:  contracts/library/openapi.yaml:LINE — decided, \`offset\` counts pages from zero
    rival:     {"style":"record-offset"} — ListLoans, the successor in version 2 2026-08, offset, a
               multiple of limit
    rival:     {"style":"record-offset"} — Lists of shelves and readers 2025-08, offset
    reproduce: curl 'http://HOST/v1/branches/ID/loans?limit=10&offset=1' -H "X-Library-Key: $LIBRARY_KEY"`,
  toContainOnly: `error[toContainOnly] ListLoans
  an item has the kind overdue, and the test expects only kind=normal
    expected:  equals normal
    received:  overdue at #/loans/2/kind
    promised:  contracts/library/openapi.yaml:LINE — documented, List of loans 2026-01-08, Parameters: kind
    reproduce: curl 'http://HOST/v1/branches/ID/loans?offset=0&limit=20' -H "X-Library-Key: $LIBRARY_KEY"`,
  toBeRefusedAs: `error[toBeRefusedAs] ListLoans
  is answered with 200 (success), and the test expects unknown-resource
    expected:  404 (unknown-resource)
    received:  200 (success)
    promised:  contracts/library/openapi.yaml:LINE — documented, Errors of the library 2024-06-20, 404, L.3502
    reproduce: curl 'http://HOST/v1/branches/ID/loans?kind=normal' -H "X-Library-Key: $LIBRARY_KEY"`,
} as const;
