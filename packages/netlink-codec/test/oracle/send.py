"""Sends the messages on stdin, one in hex a line, over a netlink socket of the protocol in the first argument."""

import socket
import sys

with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, int(sys.argv[1])) as kernel:
    lines = sys.stdin.read().split()
    # A tracer learns the protocol of a socket late.
    for line in lines[:1] * 2 + lines:
        kernel.sendto(bytes.fromhex(line), (0, 0))
