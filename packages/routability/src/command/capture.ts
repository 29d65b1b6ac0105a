import { closeSync, openSync, writeSync } from 'node:fs';
import { pcapHeader, pcapRecord } from '../capture/pcap.ts';
import { recordsOf } from '../capture/record-feed.ts';
import { watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { untilSignal } from './signals.ts';

/** `routability capture FILE`: what the kernel says, for later. */
export const captureCommand: Command = defineCommand({
  name: 'capture',
  usage: 'FILE [--netns NAME]',
  summary: 'Record what the kernel says, from a first dump on, into a pcap file',
  help: `
Writes every routing message of the kernel to FILE, one a record, until Ctrl-C: first the dumps of what
there is, then every change. Wireshark and tshark read such files (link type 253); 'routability replay FILE' folds
them again. Lost events are a record of type NLMSG_OVERRUN, and new dumps follow. Needs no privilege.

  --netns NAME    another network namespace (name or path)

Example:
  routability capture incident.pcap & sleep 60; kill $!
`,
  options: { json: { type: 'boolean' }, netns: { type: 'string' } },
  async run([file, unexpected], { netns }) {
    if (file === undefined) throw new UsageError('a file name is missing');
    if (unexpected !== undefined) throw new UsageError(`unexpected '${unexpected}'`);
    using stop = untilSignal(['SIGINT', 'SIGTERM']);
    const fd = openSync(file, 'w');
    try {
      writeSync(fd, pcapHeader());
      await using network = await watchNetwork({
        ...(netns === undefined ? {} : { netns }),
        tap(batch) {
          const time = Date.now();
          const records = batch.flatMap((item) => recordsOf(item, time));
          if (records.length > 0) writeSync(fd, Buffer.concat(records.map(pcapRecord)));
        },
      });
      network.ref();
      const failed = new Promise<never>((_resolve, reject) => {
        network.once('close', (error) => error && reject(error));
      });
      await Promise.race([stop.reached, failed]);
    } finally {
      closeSync(fd);
    }
    return 0;
  },
});
