export { fromJson } from './json/from-json.ts';
export { type Json, toJson } from './json/to-json.ts';
