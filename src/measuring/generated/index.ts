export { measureGenerated } from './measure-generated.ts';
