/** A program in JavaScript that uses each entry of the package, and prints as JSON what came of it. */
export const ENTRIES = `import { connect, loadContracts } from 'api-contract-suite';
import { startProvider } from 'api-contract-suite/provider';
import validators from 'api-contract-suite/validators/modelarts';
import { readFileSync } from 'node:fs';
const provider = await startProvider({ seed: 2 });
const modelarts = connect('modelarts', provider.variables);
const reply = await modelarts.call('ShowServiceUpdateLogs', modelarts.resources['real-time']);
const document = readFileSync(new URL(import.meta.resolve('api-contract-suite/contracts/modelarts/openapi.yaml')), 'utf8');
console.log(JSON.stringify({ outcome: reply.outcome, valid: validators.ShowServiceUpdateLogs(reply.data), invalid: validators.ShowServiceUpdateLogs({}), apis: loadContracts().map(({ api }) => api), document: document.slice(0, 14) }));
await modelarts.close();
await provider.close();`;
