import { openReport } from '../reporting/index.ts';

const { found, message } = await openReport('reports/index.html');
console.log(message);
if (!found) process.exitCode = 1;
