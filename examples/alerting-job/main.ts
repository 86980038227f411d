import { connect } from '../../src/package/index.ts';
import { abnormalEvents, kubernetesWarnings, type Alert } from './alerts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const once = process.argv.includes('--once');
const modelarts = connect('modelarts');
const containers = connect('tencent-ccs');
const { project_id = '', service_id = '' } = modelarts.resources['real-time'] ?? {};
const { clusterId = '', serviceName = '', ...place } = containers.resources['service'] ?? {};

for (let since = Date.now() - HOUR; ; since += MINUTE) {
  const alerts: Alert[] = [
    ...(await abnormalEvents(modelarts, { project_id, service_id }, since)),
    ...(await kubernetesWarnings(containers, { clusterId, serviceName, ...place })),
  ];
  for (const { source, text } of alerts) console.log(`${source}: ${text}`);
  if (once) break;
  await new Promise((resolve) => setTimeout(resolve, MINUTE));
}
await Promise.all([modelarts.close(), containers.close()]);
