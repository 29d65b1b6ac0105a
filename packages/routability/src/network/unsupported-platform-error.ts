/** This platform has no netlink: the routing state can only be watched on Linux. */
export class UnsupportedPlatformError extends Error {
  override readonly name = 'UnsupportedPlatformError';
  readonly code = 'ERR_UNSUPPORTED_PLATFORM';

  constructor(platform: string) {
    super(`watching the network needs Linux and its netlink sockets; this is ${platform}`);
  }
}
