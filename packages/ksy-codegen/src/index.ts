export { KsyError } from './error.ts';
export { describeAttributes, type GenerateOptions, generate, type KsyFile } from './generate.ts';
