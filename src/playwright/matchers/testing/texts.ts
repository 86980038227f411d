/** What each matcher fails with on a provider that breaks a promise: a text worth reading. */
export const TEXTS = {
  toKeepContract: `error[filtering/items-satisfy-the-filter] ShowServiceEvents
  event_type=normal is answered with an item whose event_type is "abnormal"
    expected:  equals normal
    received:  abnormal at #/events/2/event_type
    promised:  contracts/modelarts/openapi.yaml:LINE — documented, ShowServiceEvents 2026-01-08, URI, query parameters: event_type
    evidence:  30 items filtered (real-time)
    explain:   npm run explain -- filtering/items-satisfy-the-filter
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?event_type=normal' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
  toBeSortedBy: `error[toBeSortedBy] ShowServiceEvents
  item 1 breaks the ascending order by occur_time in pages of 1000: 1562597278000 follows
  1562597279000
    expected:  ascending by occur_time
    received:  [1562597279000,1562597278000]
    promised:  contracts/modelarts/openapi.yaml:LINE — documented, ShowServiceEvents 2026-01-08, URI, query parameters
    rival:     {"enum":["ASC","DESC"]} — ListInferServiceEvents, the successor in version 2 2026-08,
               sort_dir
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?offset=0&limit=1000' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
  toHaveTotal: `error[toHaveTotal] ShowServiceEvents
  the total is 31, and the test expects 30
    expected:  30
    received:  31 at #/total_count
    promised:  contracts/modelarts/openapi.yaml:LINE — documented, ShowServiceEvents 2026-01-08, Response parameters, status code 200
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?limit=10&offset=1' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
  toBeOnePageOf: `error[toBeOnePageOf] ShowServiceEvents
  the 10 items of the page stand in the list, and are not its part from item 10 on
    expected:  [{"event_type":"normal","event_info":"event
               19","occur_time":1562597269000},{"event_type":"abnormal","event_info":"event
               18","occur_time":1562597268000}]
    received:  [{"event_type":"abnormal","event_info":"event
               18","occur_time":1562597268000},{"event_type":"normal","event_info":"event
               17","occur_time":1562597267000}] at #/events
    promised:  contracts/modelarts/openapi.yaml:LINE — decided, \`offset\` counts pages from zero
    rival:     {"style":"record-offset"} — ListInferServiceEvents, the successor in version 2
               2026-08, offset, a multiple of limit
    rival:     {"style":"record-offset"} — Dataset, labelling task and algorithm lists (Open Telekom
               Cloud) 2025-08, offset
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?limit=10&offset=1' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
  toContainOnly: `error[toContainOnly] ShowServiceEvents
  an item has the event_type abnormal, and the test expects only event_type=normal
    expected:  equals normal
    received:  abnormal at #/events/2/event_type
    promised:  contracts/modelarts/openapi.yaml:LINE — documented, ShowServiceEvents 2026-01-08, URI, query parameters: event_type
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?offset=0&limit=1000' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
  toBeRefusedAs: `error[toBeRefusedAs] ShowServiceEvents
  is answered with 200 (success), and the test expects unknown-resource
    expected:  404 (unknown-resource)
    received:  200 (success)
    promised:  contracts/modelarts/openapi.yaml:LINE — documented, ModelArts error codes 2024-06-20, 404, ModelArts.3502
    reproduce: curl 'http://HOST/v1/ID/services/ID/events?event_type=normal' -H "X-Auth-Token: $MODELARTS_TOKEN"`,
} as const;
