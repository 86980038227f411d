/** Forty faults that one provider can have at once. Each breaks another promise: of lists, fields, rules, parameters, credentials or refusals. */
export const FORTY_FAULTS: readonly string[] = [
  // lists of events
  'total-ignores-filter',
  'page-of-one-repeats',
  'ascending-loses-the-newest',
  'order-ignored-under-filter',
  'text-filter-only-in-lower-case',
  'start-rounded-to-the-hour',
  'bound-exclusive/modelarts/ShowServiceEvents/end_time',
  'count-wrong/modelarts/ShowServiceEvents/last-page',
  'default-ignored/modelarts/ShowServiceEvents.limit',
  'no-match-refused/modelarts/ShowServiceUpdateLogs/refused',
  'resources-share-items/modelarts/ShowServiceUpdateLogs',
  'operations-disagree/modelarts/ShowServiceUpdateLogs.service_name',
  'post-lists-one-fewer',
  'alike-items-apart/tencent-ccs/DescribeServiceEvent',
  // fields
  'field-missing/modelarts/Event.event_info/one-in-a-hundred',
  'field-outside-enumeration/modelarts/ServiceUpdateLog.result/other-case',
  'field-of-another-type/modelarts/CustomSpec.memory',
  'field-null/modelarts/UpdateResult.node_name',
  'field-beyond-its-bound/modelarts/ServiceLogConfig.instance_count/minimum',
  'field-of-another-type/tencent-ccs/DescribeServiceEventSuccess.message',
  'field-null/tencent-ccs/Event.count',
  // rules
  'rule-broken/modelarts/ShowServiceEventsResponse/0',
  'rule-broken/modelarts/PersistentVolume/0',
  'rule-broken/tencent-ccs/Event/0',
  // parameters
  'parameter-value-invented/modelarts/ShowServiceEvents.event_type/ignored',
  'zero-limit-means-all',
  'negative-offset-accepted',
  'forbidden-character-accepted/modelarts/ShowServiceEvents.event_info/<',
  'refusal-of-another-outcome/modelarts/ShowServiceEvents.order/invalid',
  'parameter-of-another-type-accepted/modelarts/ShowServiceEvents.start_time/beginning',
  'required-parameter-optional/tencent-ccs/DescribeServiceEvent.Nonce',
  'stranger-served/tencent-ccs/DescribeServiceEvent.clusterId/unknown/DescribeServiceEvent',
  'form-read-from-the-query/tencent-ccs/DescribeServiceEventByPost/before',
  'parameter-example-refused/tencent-ccs/DescribeServiceEvent.RequestClient/0',
  // credentials
  'broken-credential-accepted/modelarts/signature/stale/ShowServiceEvents',
  'broken-credential-accepted/modelarts/token/expired/ShowServiceUpdateLogs',
  'refused-credential-of-another-outcome/modelarts/token/foreign',
  'broken-credential-accepted/tencent-ccs/signature/replayed/DescribeServiceEventByPost',
  // answers
  'status-undocumented/modelarts/ShowServiceUpdateLogs/stranger',
  'java-trace-in-a-refusal',
];
