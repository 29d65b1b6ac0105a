import { Namespace } from './kernel.ts';

/**
 * Three machines: client 10.0.1.1 - router - server 10.0.2.1 (and fd01::1, fd02::1). Client and server
 * have a default route to the router, by their link `up0`.
 */
export class Site implements AsyncDisposable {
  readonly client: Namespace = new Namespace();
  readonly router: Namespace = new Namespace();
  readonly server: Namespace = new Namespace();

  constructor() {
    this.client.connect('up0', this.router, 'down1');
    this.server.connect('up0', this.router, 'down2');
    this.router.batch([
      'addr add 10.0.1.2/24 dev down1',
      'addr add 10.0.2.2/24 dev down2',
      'addr add fd01::2/64 dev down1 nodad',
      'addr add fd02::2/64 dev down2 nodad',
    ]);
    for (const key of ['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding']) {
      this.router.sysctl(key, '1');
    }
    for (const [place, n] of [
      [this.client, 1],
      [this.server, 2],
    ] as const) {
      place.batch([
        `addr add 10.0.${n}.1/24 dev up0`,
        `addr add fd0${n}::1/64 dev up0 nodad`,
        `route add default via 10.0.${n}.2`,
        `route add default via fd0${n}::2`,
      ]);
    }
  }

  /** Gives the client a second way to the server: 10.0.3.1 by `up1`, with a worse metric. */
  addSecondUplink(): void {
    this.client.connect('up1', this.router, 'down3');
    this.router.ip('addr add 10.0.3.2/24 dev down3');
    this.client.batch([
      'addr add 10.0.3.1/24 dev up1',
      'route add default via 10.0.3.2 metric 100',
    ]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const place of [this.client, this.router, this.server]) await place[Symbol.asyncDispose]();
  }
}
