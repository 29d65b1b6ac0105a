/** The error that a hand-made event which makes no sense gets. */
export class InvalidEventError extends TypeError {
  readonly code = 'ERR_INVALID_EVENT';
  override readonly name = 'InvalidEventError';
}
