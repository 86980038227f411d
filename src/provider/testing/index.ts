export * from './ask-modelarts-and-tencent.ts';
export * from './hear.ts';
