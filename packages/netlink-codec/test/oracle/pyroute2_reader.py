"""What pyroute2 reads in the messages on stdin, one in hex a line: a line of JSON for each, null where it reads nothing."""

import json
import struct
import sys

from pyroute2.netlink import ctrlmsg
from pyroute2.netlink.diag import MarshalDiag
from pyroute2.netlink.rtnl.iprsocket import MarshalRtnl

ROUTE = MarshalRtnl()
DIAG = MarshalDiag()


def plain(value):
    """A value as JSON: a set is {"attributes": [[name, value]…]}, bytes are {"hex": …}."""
    if isinstance(value, (bytes, bytearray)):
        return {"hex": bytes(value).hex()}
    if isinstance(value, dict) or hasattr(value, "keys"):
        fields = {k: plain(value[k]) for k in value.keys() if k not in ("attrs", "header", "event")}
        attrs = value.get("attrs", []) if hasattr(value, "get") else []
        return {"fields": fields, "attributes": [[str(a[0]), plain(a[1])] for a in attrs]}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if value is None or isinstance(value, (int, str, bool)):
        return value
    return str(value)


def read(family, data):
    if family == "generic":
        known = ctrlmsg
    elif family == "sock-diag":
        known = DIAG.msg_map.get(data[16])
    else:
        known = ROUTE.msg_map.get(struct.unpack_from("<H", data, 4)[0])
    if known is None:
        return None
    message = known(data)
    message.decode()
    return plain(message)


for line in sys.stdin:
    family, digits = line.split()
    try:
        print(json.dumps(read(family, bytes.fromhex(digits))))
    except Exception as error:  # a reader that fails confirms nothing
        print(json.dumps({"error": repr(error)[:200]}))
