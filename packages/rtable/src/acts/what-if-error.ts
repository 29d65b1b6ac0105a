/**
 * Why an act cannot even be supposed. `code` is `ERR_WHAT_IF_WORDS` for words that are no act, or
 * what the kernel would answer: `EEXIST`, `ENOENT`, `ESRCH`, `ENODEV`, `ENETDOWN`, `ENETUNREACH`, `EADDRNOTAVAIL`.
 */
export class WhatIfError extends Error {
  readonly code: string;
  override readonly name = 'WhatIfError';

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Words that are no act. */
export function wordsError(message: string): WhatIfError {
  return new WhatIfError('ERR_WHAT_IF_WORDS', message);
}
