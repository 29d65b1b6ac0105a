"""Sends requests (stdin, one in hex a line) to NETLINK_ROUTE, and prints the datagrams of each answer in hex, in a line."""

import socket
import struct
import sys

DUMP, ACK = 0x300, 0x4

with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as kernel:
    kernel.setsockopt(270, 12, 1)  # SOL_NETLINK, NETLINK_GET_STRICT_CHK
    kernel.setsockopt(270, 11, 1)  # NETLINK_EXT_ACK
    kernel.bind((0, 0))
    for line in sys.stdin.read().split():
        kernel.send(bytes.fromhex(line))
        datagrams, ended = [], False
        while not ended:
            datagrams.append(kernel.recv(1 << 18))
            at = 0
            while at < len(datagrams[-1]):
                length, kind = struct.unpack_from("<IH", datagrams[-1], at)
                ended = ended or kind in (2, 3)
                at += (length + 3) & ~3
        print(" ".join(one.hex() for one in datagrams))
