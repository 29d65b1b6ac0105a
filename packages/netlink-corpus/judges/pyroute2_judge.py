"""Judge: pyroute2 decodes each seed with its rtnetlink marshal."""

import json
import os
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "captures"))

from capture import address_facts, link_facts, neighbour_facts, route_facts, rule_facts  # noqa: E402
from pyroute2.netlink.rtnl import fibmsg, ifaddrmsg, ifinfmsg, ndmsg, rtmsg  # noqa: E402

KINDS = {16: (ifinfmsg.ifinfmsg, link_facts), 20: (ifaddrmsg.ifaddrmsg, address_facts), 24: (rtmsg.rtmsg, route_facts),
         28: (ndmsg.ndmsg, neighbour_facts), 32: (fibmsg.fibmsg, rule_facts)}


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
        length, kind = struct.unpack_from("<IH", data, at)
        if length < 16 or length > len(data) - at:
            return {"verdict": "reject", "error": "message length"}
        known = KINDS.get(kind if kind < 16 else kind & ~3)
        if known is not None and kind & 3 < 3:
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
