"""Judge: pyroute2 decodes each seed with its rtnetlink marshal."""

import json
import os
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "captures"))

from capture import (  # noqa: E402
    address_facts, inet_facts, link_facts, neighbour_facts, route_facts, rule_facts, unix_facts)
from pyroute2.netlink.diag import inet_diag_msg, unix_diag_msg  # noqa: E402
from pyroute2.netlink.rtnl import fibmsg, ifaddrmsg, ifinfmsg, ndmsg, rtmsg  # noqa: E402

KINDS = {16: (ifinfmsg.ifinfmsg, link_facts), 20: (ifaddrmsg.ifaddrmsg, address_facts), 24: (rtmsg.rtmsg, route_facts),
         28: (ndmsg.ndmsg, neighbour_facts), 32: (fibmsg.fibmsg, rule_facts)}


SOCKETS = {1: (unix_diag_msg, unix_facts), 2: (inet_diag_msg, inet_facts), 10: (inet_diag_msg, inet_facts)}

PROTOCOL = sys.argv[1] if len(sys.argv) > 1 else "route"


def decoder(data, kind, flags):
    """What decodes a message, and what makes facts of it."""
    if PROTOCOL == "route":
        return KINDS.get(kind if kind < 16 else kind & ~3) if kind & 3 < 3 else None
    # It has no class for what decodes requests.
    return SOCKETS.get(data[0]) if kind == 20 and data and not flags & 1 else None


def every(attributes):
    """Decodes what pyroute2 decodes only when it is asked."""
    for attribute in attributes:
        value = attribute[1]
        if hasattr(value, "get"):
            every(value.get("attrs", []))


def judge(data):
    at, found, seen = 0, None, 0
    while at < len(data):
        if len(data) - at < 16:
            return {"verdict": "reject", "error": "too few bytes for a header"}
        length, kind, flags = struct.unpack_from("<IHH", data, at)
        if length < 16 or length > len(data) - at:
            return {"verdict": "reject", "error": "message length"}
        known = decoder(data[at + 16 : at + length], kind, flags)
        if known is not None:
            message = known[0](data[at : at + length])
            message.decode()
            every(message.get("attrs", []))
            seen += 1
            try:
                found = known[1](data[at : at + length])
            except Exception:
                found = None
        at += (length + 3) & ~3
    if seen == 0:
        return {"verdict": "na"}
    return {"verdict": "accept", **({"facts": found} if seen == 1 and found else {})}


def main():
    stream = sys.stdin.buffer
    while True:
        head = stream.read(4)
        if len(head) < 4:
            return
        data = stream.read(struct.unpack("<I", head)[0])
        try:
            answer = judge(data)
        except MemoryError:
            raise
        except Exception as error:
            answer = {"verdict": "reject", "error": f"{type(error).__name__}: {error}"[:200]}
        answer.get("facts", {}).pop("type", None)
        print(json.dumps(answer, default=str), flush=True)


main()
