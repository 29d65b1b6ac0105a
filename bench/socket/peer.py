# The same work as run.mjs has the package do, in Python: `peer.py ack N`, `peer.py dump`.
import socket, struct, sys, time

fd = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
fd.bind((0, 0))

if sys.argv[1] == 'ack':
    count = int(sys.argv[2])
    body = struct.pack('=BBBBBBBBI', 2, 32, 0, 0, 254, 3, 253, 1, 0)
    body += struct.pack('=HH4sHHI', 8, 1, bytes([10, 128, 0, 0]), 8, 4, 1)
    ages = []
    for sequence in range(1, count + 1):
        start = time.monotonic_ns()
        fd.send(struct.pack('=IHHII', 16 + len(body), 24, 0x505, sequence, 0) + body)
        error, = struct.unpack_from('=i', fd.recv(65536), 16)
        assert error == 0
        ages.append(time.monotonic_ns() - start)
    print(sorted(ages)[count // 2])
else:
    start = time.monotonic_ns()
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
    print(found, time.monotonic_ns() - start)
