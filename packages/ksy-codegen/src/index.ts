export { KsyError } from './error.ts';
export { type GenerateOptions, generate, type KsyFile } from './generate.ts';
