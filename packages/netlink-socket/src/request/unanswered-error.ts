/** Why a request has no answer. */
export type UnansweredReason = 'closed' | 'timeout' | 'overrun';

const TEXTS: Readonly<Record<UnansweredReason, string>> = {
  closed: 'the netlink socket is closed',
  timeout: 'the kernel did not answer in time; what was asked for may have been done',
  overrun: 'the answer did not fit into the receive buffer; what was asked for may have been done',
};

/** A request was not answered: whether it was carried out is not known, except for `closed`, when it was not. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  readonly code = 'ERR_NETLINK_UNANSWERED';
  readonly reason: UnansweredReason;

  constructor(reason: UnansweredReason) {
    super(TEXTS[reason]);
    this.reason = reason;
  }
}
