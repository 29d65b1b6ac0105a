/** What generated code is made of: for families that are generated from formats of one's own. */
export * from './message.ts';
export * from './runtime/attribute.ts';
export * from './runtime/cursor.ts';
export * from './runtime/family.ts';
export * from './runtime/read-direct.ts';
export * from './runtime/read-group.ts';
export * from './runtime/reader.ts';
export * from './runtime/schema.ts';
export * from './runtime/write-group.ts';
export * from './runtime/writer.ts';
