/** One thing that happened between a program and the kernel. Messages are hex, with sequence and port 0. */
export type ScriptStep =
  | {
      readonly kind: 'request';
      /** `linux/netlink.h NETLINK_*`. */
      readonly protocol: number;
      readonly request: string;
      /** The datagrams of the answer, in order. */
      readonly answers: readonly string[];
    }
  | {
      readonly kind: 'event';
      readonly protocol: number;
      readonly bytes: string;
      /** Id of the namespace that it is about, where it is not the socket's own. */
      readonly nsid?: number;
    }
  /** Events were lost, or one was cut off. */
  | { readonly kind: 'overrun' | 'truncated'; readonly protocol: number };

/** What happened, in order: JSON, so that it can be kept in a file. */
export type Script = readonly ScriptStep[];

/** Bytes as hex. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Hex as bytes. */
export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'hex'));
}
