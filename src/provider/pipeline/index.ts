export * from './stages.ts';
export { answer } from './answer.ts';
export { wrapStages, type StageWrappers } from './wrap-stages.ts';
export { authorise } from './authorise.ts';
export { locateIn } from './locate.ts';
export { renderFor } from './render.ts';
export { respondFor } from './respond.ts';
export { select } from './select.ts';
export { validate } from './validate.ts';
