# The same work as run.mjs has the package do, in Python: `peer.py ack N`, `dump`, `listen N`, `count N` (see peer.c).
import errno, socket, struct, sys, time

RTMGRP_IPV4_ROUTE, SO_RCVBUFFORCE = 0x40, 33
command = sys.argv[1]
count = int(sys.argv[2]) if len(sys.argv) > 2 else 0
fd = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
fd.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, 64 << 20)
fd.bind((0, RTMGRP_IPV4_ROUTE if command in ('listen', 'count') else 0))


def percentiles(ages, *rest):
    ages.sort()
    print(ages[len(ages) // 2], ages[len(ages) * 99 // 100], *rest)


if command == 'ack':
    body = struct.pack('=BBBBBBBBI', 2, 32, 0, 0, 254, 3, 253, 1, 0)
    body += struct.pack('=HH4sHHI', 8, 1, bytes([10, 128, 0, 0]), 8, 4, 1)
    ages, used = [], time.process_time_ns()
    for sequence in range(1, count + 1):
        start = time.monotonic_ns()
        fd.send(struct.pack('=IHHII', 16 + len(body), 24, 0x505, sequence, 0) + body)
        error, = struct.unpack_from('=i', fd.recv(65536), 16)
        assert error == 0
        ages.append(time.monotonic_ns() - start)
    percentiles(ages, (time.process_time_ns() - used) // count)
elif command == 'dump':
    start, used = time.monotonic_ns(), time.process_time_ns()
    fd.send(struct.pack('=IHHIIBBBBBBBBI', 28, 26, 0x301, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0))
    found, done = 0, False
    while not done:
        data = fd.recv(65536)
        at = 0
        while at < len(data):
            length, kind = struct.unpack_from('=IH', data, at)
            if kind == 3:
                done = True
            else:
                found += 1
            at += (length + 3) & ~3
    print(found, time.monotonic_ns() - start, time.process_time_ns() - used)
elif command == 'listen':
    print('ready', flush=True)
    ages = []
    for _ in range(count):
        sequence, = struct.unpack_from('=I', fd.recv(65536), 8)
        ages.append((time.monotonic_ns() - sequence) & 0xFFFFFFFF)
    percentiles(ages)
else:
    print('ready', flush=True)
    used, found, overruns = time.process_time_ns(), 0, 0
    while found < count:
        try:
            struct.unpack_from('=IHHII', fd.recv(65536))
            found += 1
            fd.settimeout(1)
        except OSError as error:
            if error.errno != errno.ENOBUFS:
                break
            overruns += 1
    print(found, overruns, time.process_time_ns() - used)
