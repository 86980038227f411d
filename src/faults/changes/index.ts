export { changePage, type PageAsked } from './change-page.ts';
export { changeQuestion } from './change-question.ts';
export { changeRefusal } from './change-refusal.ts';
export { changeReply } from './change-reply.ts';
export { changeSuccess } from './change-success.ts';
export { refuseQuestion } from './refuse-question.ts';
export { setAt } from './set-at.ts';
