export const LOG = 'ShowServiceUpdateLogs › answer 200 › logs[]';
export const ENTRY = `${LOG}.config[]`;
const MORE = `${ENTRY}.additional_properties.*`;

export type Grades = 'both' | 'providers' | 'consumers' | 'nobody';
/** Place, what (empty for the whole), kind, and whom it breaks. */
export type DocumentedDifference = readonly [string, string, 'added' | 'removed' | 'changed', Grades];

/** What the documents of ModelArts changed between 2019-12-10 and 2022-09-19. */
export const TO_2022: readonly DocumentedDifference[] = [
  ['ShowServiceUpdateLogs', 'description', 'changed', 'nobody'],
  ['ShowServiceUpdateLogs › parameter update_time', '', 'added', 'providers'],
  ['ShowServiceUpdateLogs', 'x-collection filter update_time', 'added', 'providers'],
  ['ShowServiceUpdateLogs', 'x-collection promise no-match-is-empty', 'added', 'providers'],
  ['ShowServiceUpdateLogs › parameter update_time', 'x-answers invalid', 'added', 'providers'],
  [`${LOG}.update_time`, 'type', 'changed', 'providers'],
  [`${LOG}.cluster_id`, '', 'added', 'nobody'],
  [`${LOG}.extend_config`, '', 'added', 'nobody'],
  [`${ENTRY}.weight`, 'type', 'changed', 'providers'],
  [`${ENTRY}.specification`, 'description', 'changed', 'nobody'],
  [LOG, 'x-invariants "a model version has no specification"', 'removed', 'consumers'],
  [LOG, 'x-invariants "a model version of a real-time service has no instance_count"', 'removed', 'consumers'],
  [`${ENTRY}.instance_count`, 'description', 'changed', 'nobody'],
  [`${ENTRY}.envs`, 'description', 'changed', 'nobody'],
  [`${ENTRY}.cluster_id`, '', 'added', 'nobody'],
  ...['', '.cpu', '.memory', '.gpu_p4'].map((field): DocumentedDifference => [
    `${ENTRY}.custom_spec${field}`,
    '',
    'added',
    'nobody',
  ]),
  ['ShowServiceUpdateLogs › answer 200 › example sample-of-2019', '', 'removed', 'nobody'],
  ['ShowServiceUpdateLogs › answer 200 › example shape-of-2021', '', 'added', 'nobody'],
];

/** What they changed between 2022-09-19 and 2025-03-14. */
export const TO_2025: readonly DocumentedDifference[] = [
  ['ShowServiceUpdateLogs', 'description', 'changed', 'nobody'],
  ['credentials token', 'description', 'changed', 'nobody'],
  ['ShowServiceUpdateLogs › answer 200', 'required', 'changed', 'nobody'],
  [LOG, 'name', 'changed', 'nobody'],
  [`${LOG}.config`, 'description', 'changed', 'nobody'],
  [ENTRY, 'name', 'changed', 'nobody'],
  [`${LOG}.result_detail[]`, 'name', 'changed', 'nobody'],
  [`${LOG}.extend_config`, 'items', 'added', 'providers'],
  [LOG, 'x-invariants "the weights of the model versions do not add up to 100"', 'added', 'providers'],
  [`${ENTRY}.weight`, 'description', 'changed', 'nobody'],
  [LOG, 'x-invariants "a model version has no specification"', 'added', 'providers'],
  [LOG, 'x-invariants "a model version of a real-time service has no instance_count"', 'added', 'providers'],
  [`${ENTRY}.specification`, 'description', 'changed', 'nobody'],
  [`${ENTRY}.instance_count`, 'description', 'changed', 'nobody'],
  [`${ENTRY}.envs`, 'description', 'changed', 'nobody'],
  [`${ENTRY}.custom_spec`, 'name', 'changed', 'nobody'],
  [`${ENTRY}.custom_spec.cpu`, 'minimum', 'added', 'providers'],
  [`${ENTRY}.custom_spec.cpu`, 'multipleOf', 'added', 'providers'],
  [`${ENTRY}.custom_spec.gpu_p4`, 'minimum', 'added', 'providers'],
  [`${ENTRY}.custom_spec.gpu_p4`, 'multipleOf', 'added', 'providers'],
  [`${ENTRY}.custom_spec.ascend_a310`, '', 'added', 'nobody'],
  [
    `${ENTRY}.custom_spec`,
    'x-invariants "both gpu_p4 and ascend_a310 are in use, and only one of them may be"',
    'added',
    'providers',
  ],
  [`${ENTRY}.additional_properties`, '', 'added', 'nobody'],
  ...[
    'log_volume',
    'log_volume[].host_path',
    'log_volume[].mount_path',
    'max_surge',
    'max_unavailable',
    'termination_grace_period_seconds',
    'persistent_volumes',
    'persistent_volumes[].name',
    'persistent_volumes[].mount_path',
    'persistent_volumes[].storage_type',
    'persistent_volumes[].source_address',
  ].map((field): DocumentedDifference => [`${MORE}.${field}`, '', 'added', 'nobody']),
  [
    `${MORE}.persistent_volumes[]`,
    'x-invariants "a volume is mounted over a directory of the system"',
    'added',
    'nobody',
  ],
  ['ShowServiceUpdateLogs › answer 200 › example shape-of-2021', '', 'removed', 'nobody'],
  ['ShowServiceUpdateLogs › answer 200 › example sample-of-2025', '', 'added', 'nobody'],
];
