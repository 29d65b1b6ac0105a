export { KsyError } from './error.ts';
export { generate, type KsyFile } from './generate.ts';
