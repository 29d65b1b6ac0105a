// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { InetDiagSockid } from './inet-diag.ts';

/**
 * Body of SOCK_DIAG_BY_FAMILY in requests and of SOCK_DESTROY: which TCP, UDP or
 * other Internet sockets to list or to close.
 */
export interface InetDiagRequest extends AttributeSet {
  /**
   * Address family.
   *
   * `sdiag_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Protocol.
   *
   * `sdiag_protocol`, u8, see `IpProtocol`
   */
  protocol: number;
  /**
   * What the answer shall contain: bit n - 1 stands for attribute n.
   *
   * `idiag_ext`, u8, see `InetDiagExtensions`
   */
  extensions: number;
  /**
   * Reserved.
   *
   * `pad`, u8
   */
  reserved?: number | undefined;
  /**
   * States to list: bit n stands for state n.
   *
   * `idiag_states`, u32, see `InetDiagStates`
   */
  states: number;
  /**
   * The socket, to find or to close a single one.
   *
   * `id`
   */
  id: InetDiagSockid;
  /**
   * Program that chooses among the sockets.
   *
   * `INET_DIAG_REQ_BYTECODE`
   */
  bytecode?: Uint8Array | undefined;
  /**
   * Storages to return, nested attributes.
   *
   * `INET_DIAG_REQ_SK_BPF_STORAGES`
   */
  skBpfStorages?: Uint8Array | undefined;
  /**
   * Protocol, where its number does not fit into one byte.
   *
   * `INET_DIAG_REQ_PROTOCOL`, u32, see `IpProtocol`
   */
  protocolAttribute?: number | undefined;
}
