import { connect } from '../../src/package/index.ts';
import { eventLines, updateLines } from './dashboard.ts';

const modelarts = connect('modelarts');
const { project_id = '', service_id = '' } = modelarts.resources['real-time'] ?? {};
for (const show of [eventLines, updateLines])
  console.log((await show(modelarts, { project_id, service_id })).join('\n'));
await modelarts.close();
