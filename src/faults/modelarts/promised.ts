const EVENTS = 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1events/get';
const LOGS = 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1logs/get';

/** The promises of ModelArts that several written faults break. */
export const PROMISED = {
  events: EVENTS,
  eventsStatuses: `${EVENTS}/responses`,
  logs: LOGS,
  logsStatuses: `${LOGS}/responses`,
  paging: `${EVENTS}/x-collection/paging`,
  defaultOrder: `${EVENTS}/x-collection/sort/default`,
  typeFilter: `${EVENTS}/x-collection/filters/0`,
  textFilter: `${EVENTS}/x-collection/filters/1`,
  startFilter: `${EVENTS}/x-collection/filters/2`,
  inclusiveBounds: `${EVENTS}/x-collection/promises/inclusive-bounds`,
  fullPages: `${EVENTS}/x-collection/promises/full-pages`,
  stableOrder: `${EVENTS}/x-collection/promises/stable-order`,
  pastTheEnd: `${EVENTS}/x-collection/promises/empty-past-the-end`,
  noMatch: `${EVENTS}/x-collection/promises/no-match-is-empty`,
  type: `${EVENTS}/parameters/2`,
  endTime: `${EVENTS}/parameters/5`,
  offset: `${EVENTS}/parameters/6`,
  limit: `${EVENTS}/parameters/7`,
  order: `${EVENTS}/parameters/9`,
  totalCount: 'modelarts#/components/schemas/ShowServiceEventsResponse/properties/total_count',
  ownLogs: `${LOGS}/x-collection/promises/own-items`,
  noMatchOfLogs: `${LOGS}/x-collection/promises/no-match-is-empty`,
  updateTimeFilter: `${LOGS}/x-collection/filters/0`,
  oneName: 'modelarts#/x-agrees/0',
  invalidParameter: 'modelarts#/x-outcomes/invalid-parameter',
  tokenWays: 'modelarts#/components/securitySchemes/token/x-credentials/broken',
} as const;
