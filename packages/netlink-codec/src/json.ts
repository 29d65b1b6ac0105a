export { fromJson } from './json/from-json.ts';
export { type Json, type JsonOptions, toJson } from './json/to-json.ts';
