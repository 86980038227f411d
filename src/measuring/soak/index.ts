export { renderRun, renderSoak } from './render-soak.ts';
export { soak } from './soak.ts';
