/** A format that is not Kaitai Struct, or that lies outside the subset which can be generated. */
export class KsyError extends Error {
  override readonly name = 'KsyError';
  readonly code = 'ERR_KSY';
  /** Path of the .ksy file. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
