/** The errors that words of a hypothesis get. */

/** Words that are no command of `ip`, or say more than is understood. */
export class HypothesisWordsError extends TypeError {
  readonly code = 'ERR_HYPOTHESIS_WORDS';
  override readonly name = 'HypothesisWordsError';
}

/** What the kernel answers to a request that it refuses (`errno-base.h`, `errno.h`). */
export type RefusalCode =
  | 'ENOENT'
  | 'ESRCH'
  | 'EEXIST'
  | 'ENODEV'
  | 'EACCES'
  | 'EINVAL'
  | 'ERANGE'
  | 'EOPNOTSUPP'
  | 'EADDRNOTAVAIL'
  | 'ENETDOWN'
  | 'ENETUNREACH'
  | 'EHOSTUNREACH';

/** A command that is understood, but that the kernel would refuse. */
export class KernelRefusalError extends Error {
  override readonly name = 'KernelRefusalError';
  /** Name of the errno. */
  readonly code: RefusalCode;
  /** The command, as it was given. */
  readonly command: string;

  constructor(code: RefusalCode, reason: string, command: string) {
    super(`the kernel would refuse "${command}": ${reason} (${code})`);
    this.code = code;
    this.command = command;
  }
}
