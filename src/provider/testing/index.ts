export * from './hear.ts';
