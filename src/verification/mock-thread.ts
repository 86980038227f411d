import { parentPort, workerData } from 'node:worker_threads';
import { loadContract } from '../contract/index.ts';
import { startProvider } from '../provider/index.ts';

/** Where a contract stands. A contract itself cannot pass from one thread to another. */
export interface ContractPlace {
  readonly file: string;
  readonly root: string;
}

/** Serves contracts in a thread of its own, and tells the variables that lead to them. */
const contracts = (workerData as readonly ContractPlace[]).map(({ file, root }) => loadContract(file, root));
const { variables } = await startProvider({ contracts });
// oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(variables);
