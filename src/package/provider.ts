// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';

export { startProvider, type ProviderOptions, type RunningProvider } from '../provider/index.ts';
