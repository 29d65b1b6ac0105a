#!/usr/bin/python3
"""Captures what this kernel sends about links, addresses, routes, rules, neighbours, nexthops, netconf and sockets.

    sudo unshare -n /usr/bin/python3 capture.py linux-$(uname -r | cut -d. -f1,2)

Runs in an empty network namespace, makes the objects of SETUP with iproute2 (those that this kernel does not know are
named on stderr), and writes each message of each dump to a file in the folder given, with the same sequence number and
port id in all. Names behind the folder choose what is captured anew. `facts.jsonl` says what each message says, as pyroute2 (Debian python3-pyroute2) decodes it; messages that
it has no class for are there without facts. Names, addresses and hardware addresses are those of documentation.
"""

import hashlib
import json
import os
import platform
import shlex
import socket
import struct
import subprocess
import sys

from pyroute2.netlink.diag import inet_diag_msg, unix_diag_msg
from pyroute2.netlink.rtnl import fibmsg, ifaddrmsg, ifinfmsg, ndmsg, rtmsg

SETUP = """
link set lo up
link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
link set v0 up
link set v1 up
link set v0 alias first
link property add dev v0 altname v0-other
link add br0 address 02:00:00:00:00:20 type bridge
link add v2 address 02:00:00:00:00:12 type veth peer name v3 address 02:00:00:00:00:13
link set v2 master br0 up
link set br0 up
link add vx0 address 02:00:00:00:00:30 type vxlan id 42 dstport 4789 local 192.0.2.1 remote 192.0.2.9 dev v0
link add mv0 address 02:00:00:00:00:40 link v0 type macvlan mode bridge
link add vlan5 link v0 type vlan id 5
link add vrf7 type vrf table 7
addr add 192.0.2.1/24 dev v0 valid_lft 1000 preferred_lft 500
addr add 198.51.100.1 peer 198.51.100.2 dev v0 label v0:x
addr add 2001:db8::1/64 dev v0 nodad
route add 203.0.113.0/25 via 192.0.2.9 dev v0 metric 10 mtu 1400 advmss 1300
route add 203.0.113.128/26 nexthop via 192.0.2.9 weight 3 nexthop dev v0 weight 1
route add 203.0.113.192/27 via inet6 2001:db8::9 dev v0
route add 203.0.113.224/28 encap ip id 7 dst 192.0.2.77 ttl 9 dev v0
route add blackhole 198.51.100.128/25 table 300
route add default via 192.0.2.8 proto static
route add 2001:db8:1::/48 via 2001:db8::9 dev v0 pref high
route add 2001:db8:2::/48 nexthop via 2001:db8::9 weight 2 nexthop via 2001:db8::8
route add unreachable 2001:db8:9::/48
nexthop add id 1 via 192.0.2.9 dev v0
nexthop add id 2 via 192.0.2.8 dev v0
nexthop add id 3 blackhole
nexthop add id 4 group 1,3/2
nexthop add id 5 group 1/2 type resilient buckets 8 idle_timer 60
route add 198.51.100.64/26 nhid 4
rule add from 192.0.2.0/24 iif v0 fwmark 5/0xff table 300 priority 100
rule add ipproto tcp sport 1000-2000 dport 53 uidrange 5-9 table 100
rule add goto 32766 priority 50 oif v0
neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0 nud permanent
neigh add 2001:db8::9 lladdr 02:00:00:00:00:0a dev v0 nud stale router
"""

SEQUENCE, PORT, DUMP = 1, 4242, 0x301

OPERSTATES = ["UNKNOWN", "NOTPRESENT", "DOWN", "LOWERLAYERDOWN", "TESTING", "DORMANT", "UP"]


def setup():
    for line in SETUP.strip().splitlines():
        done = subprocess.run(["ip", *shlex.split(line)], capture_output=True, text=True)
        if done.returncode != 0:
            print(f"not made here: ip {line}: {done.stderr.strip()}", file=sys.stderr)


def connect(family, address):
    """A TCP connection over the address, and the socket that it came in by."""
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.bind((address, 8080))
    listener.listen(4)
    client = socket.socket(family, socket.SOCK_STREAM)
    client.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 0x10)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, 7)
    client.bind((address, 40000))
    client.connect((address, 8080))
    return [listener, client, listener.accept()[0]]


def sockets():
    """Opens what the dumps of sockets show; they live as long as the list that is returned."""
    opened = connect(socket.AF_INET, "192.0.2.1") + connect(socket.AF_INET6, "2001:db8::1")
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        one = socket.socket(family, socket.SOCK_DGRAM)
        one.bind((address, 5353))
        one.connect((address, 53))
        opened.append(one)
    named = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    named.bind("\0netlink-corpus")
    named.listen(1)
    waiting = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    waiting.connect("\0netlink-corpus")
    return opened + [named, waiting, *socket.socketpair()]


def dump(protocol, kind, body):
    """Yields the messages of a dump, all with the same sequence number and port id."""
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
    s.setsockopt(270, 12, 1)
    s.bind((0, 0))
    s.send(struct.pack("=IHHII", 16 + len(body), kind, DUMP, SEQUENCE, 0) + body)
    while True:
        data = s.recv(1 << 17)
        at = 0
        while at + 16 <= len(data):
            length, type_, flags = struct.unpack_from("=IHH", data, at)
            if type_ == 3:
                return
            if type_ == 2:
                print(f"dump {kind}: {struct.unpack_from('=i', data, at + 16)[0]}", file=sys.stderr)
                return
            yield type_, data[at : at + 8] + struct.pack("=II", SEQUENCE, PORT) + data[at + 16 : at + length]
            at += (length + 3) & ~3


def decoded(cls, data):
    message = cls(data)
    message.decode()
    return message


def put(facts, message, names):
    for attribute, name in names.items():
        value = message.get_attr(attribute)
        if value is not None:
            facts[name] = value


def link_facts(data):
    m = decoded(ifinfmsg.ifinfmsg, data)
    facts = {"object": "link", "type": "NEWLINK", "family": m["family"], "kind": m["ifi_type"], "index": m["index"], "flags": m["flags"]}
    put(facts, m, {"IFLA_IFNAME": "ifname", "IFLA_MTU": "mtu", "IFLA_MASTER": "master", "IFLA_OPERSTATE": "operstate", "IFLA_ADDRESS": "lladdr"})
    if "operstate" in facts:
        facts["operstate"] = OPERSTATES.index(facts["operstate"])
    return facts


def address_facts(data):
    m = decoded(ifaddrmsg.ifaddrmsg, data)
    facts = {"object": "address", "type": "NEWADDR", "family": m["family"], "prefixlen": m["prefixlen"], "flagsByte": m["flags"], "scope": m["scope"], "index": m["index"]}
    put(facts, m, {"IFA_ADDRESS": "address", "IFA_LOCAL": "local", "IFA_BROADCAST": "broadcast", "IFA_LABEL": "label", "IFA_FLAGS": "ifaFlags"})
    return facts


def route_facts(data):
    m = decoded(rtmsg.rtmsg, data)
    facts = {"object": "route", "type": "NEWROUTE", "family": m["family"], "dstLen": m["dst_len"], "srcLen": m["src_len"], "tos": m["tos"], "protocol": m["proto"], "scope": m["scope"], "kind": m["type"], "flags": m["flags"]}
    put(facts, m, {"RTA_DST": "dst", "RTA_SRC": "src", "RTA_GATEWAY": "gateway", "RTA_OIF": "oif", "RTA_IIF": "iif", "RTA_PRIORITY": "metric", "RTA_PREFSRC": "prefsrc", "RTA_TABLE": "table", "RTA_NH_ID": "nhId"})
    pref = m.get_attr("RTA_PREF")
    if pref is not None:
        facts["pref"] = int(pref, 16) if isinstance(pref, str) else pref
    # This pyroute2 does not know RTA_NH_ID.
    at = 28
    while at + 4 <= len(data):
        length, kind = struct.unpack_from("=HH", data, at)
        if length < 4:
            break
        if kind == 30 and length == 8:
            facts["nhId"] = struct.unpack_from("=I", data, at + 4)[0]
        at += (length + 3) & ~3
    hops = m.get_attr("RTA_MULTIPATH")
    if hops is not None:
        facts["nexthops"] = []
        for hop in hops:
            one = {"oif": hop["oif"], "weight": hop["hops"] + 1, "flags": hop["flags"]}
            if hop.get_attr("RTA_GATEWAY") is not None:
                one["gateway"] = hop.get_attr("RTA_GATEWAY")
            facts["nexthops"].append(one)
    return facts


def rule_facts(data):
    m = decoded(fibmsg.fibmsg, data)
    facts = {"object": "rule", "type": "NEWRULE", "family": m["family"], "dstLen": m["dst_len"], "srcLen": m["src_len"], "tos": m["tos"], "action": m["action"], "flags": m["flags"]}
    put(facts, m, {"FRA_DST": "dst", "FRA_SRC": "src", "FRA_IIFNAME": "iifname", "FRA_OIFNAME": "oifname", "FRA_PRIORITY": "priority", "FRA_FWMARK": "fwmark", "FRA_FWMASK": "fwmask", "FRA_TABLE": "table", "FRA_GOTO": "goto"})
    return facts


def neighbour_facts(data):
    m = decoded(ndmsg.ndmsg, data)
    facts = {"object": "neighbour", "type": "NEWNEIGH", "family": m["family"], "ifindex": m["ifindex"], "state": m["state"], "flagsByte": m["flags"], "kind": m["ndm_type"]}
    put(facts, m, {"NDA_DST": "dst", "NDA_LLADDR": "lladdr", "NDA_MASTER": "master", "NDA_VLAN": "vlan", "NDA_PROBES": "probes"})
    return facts


def cookie(value):
    return struct.pack("=Q", value).hex(":")


def inet_facts(data):
    m = decoded(inet_diag_msg, data)
    facts = {"object": "inet-diag-message", "type": "SOCK_DIAG_BY_FAMILY"}
    for name in ("family", "state", "timer", "retrans"):
        facts[name] = m["idiag_" + name]
    for name in ("sport", "dport", "src", "dst"):
        facts[name] = m["idiag_" + name]
    facts["cookie"] = cookie(m["idiag_cookie"])
    for name in ("expires", "rqueue", "wqueue", "uid", "inode"):
        facts[name] = m["idiag_" + name]
    put(facts, m, {"INET_DIAG_CONG": "cong", "INET_DIAG_SHUTDOWN": "shutdown"})
    for attribute, name, form in (("TOS", "tos", "=B"), ("TCLASS", "tclass", "=B"), ("PROTOCOL", "protocol", "=B"), ("MARK", "mark", "=I")):
        value = m.get_attr("INET_DIAG_" + attribute)
        if value is not None:
            facts[name] = struct.unpack(form, bytes.fromhex(value.replace(":", "")))[0]
    # This pyroute2 does not know INET_DIAG_CGROUP_ID.
    for kind, payload in attributes_of(data, 16 + 72):
        if kind == 21:
            facts["cgroupId"] = str(struct.unpack("=Q", payload)[0])
    return facts


def unix_facts(data):
    m = decoded(unix_diag_msg, data)
    facts = {"object": "unix-diag-message", "type": "SOCK_DIAG_BY_FAMILY", "family": m["udiag_family"], "kind": m["udiag_type"], "state": m["udiag_state"], "inode": m["udiag_ino"], "cookie": cookie(m["udiag_cookie"])}
    # The name is bytes, whatever pyroute2 makes of them, and this one does not know UNIX_DIAG_UID.
    for kind, payload in attributes_of(data, 16 + 16):
        if kind == 0:
            facts["name"] = payload.hex(":")
    put(facts, m, {"UNIX_DIAG_PEER": "peer", "UNIX_DIAG_SHUTDOWN": "shutdown"})
    for kind, payload in attributes_of(data, 16 + 16):
        if kind == 7:
            facts["uid"] = struct.unpack("=I", payload)[0]
    return facts


def attributes_of(data, at):
    while at + 4 <= len(data):
        length, kind = struct.unpack_from("=HH", data, at)
        if length < 4:
            return
        yield kind & 0x3FFF, data[at + 4 : at + length]
        at += (length + 3) & ~3


# Netlink protocol, message type of the dump, request bodies, name of the object, what decodes it.
DUMPS = [
    (0, 18, [struct.pack("=BBHiII", 0, 0, 0, 0, 0, 0)], "link", link_facts),
    (0, 22, [struct.pack("=BBBBi", 0, 0, 0, 0, 0)], "address", address_facts),
    (0, 26, [struct.pack("=8BI", f, 0, 0, 0, 0, 0, 0, 0, 0) for f in (2, 10)], "route", route_facts),
    (0, 34, [struct.pack("=8BI", f, 0, 0, 0, 0, 0, 0, 0, 0) for f in (2, 10)], "rule", rule_facts),
    (0, 30, [struct.pack("=BBHiHBB", f, 0, 0, 0, 0, 0, 0) for f in (2, 10)], "neighbour", neighbour_facts),
    (0, 106, [struct.pack("=BBBBI", 0, 0, 0, 0, 0)], "nexthop", None),
    (0, 82, [struct.pack("=BBH", f, 0, 0) for f in (2, 10)], "netconf", None),
    (4, 20, [struct.pack("=BBBBI48x", f, p, 0xFF, 0, 0xFFF) for f in (2, 10) for p in (6, 17)], "inet-diag-message", inet_facts),
    (4, 20, [struct.pack("=BBHIIIQ", 1, 0, 0, 0xFFFFFFFF, 0, 0x7F, 0xFFFFFFFFFFFFFFFF)], "unix-diag-message", unix_facts),
]


def main(folder, *chosen):
    os.makedirs(folder, exist_ok=True)
    wanted = chosen or [name for *_, name, _ in DUMPS]
    stands = os.path.join(folder, "facts.jsonl")
    lines = [json.loads(line) for line in open(stands)] if chosen and os.path.exists(stands) else []
    lines = [line for line in lines if line["object"] not in wanted]
    kept = {line["file"] for line in lines}
    for name in os.listdir(folder):
        if name.endswith(".bin") and name not in kept:
            os.remove(os.path.join(folder, name))
    setup()
    opened = sockets()
    for protocol, kind, bodies, name, facts in DUMPS:
        if name not in wanted:
            continue
        number = 0
        for body in bodies:
            for _, message in dump(protocol, kind, body):
                number += 1
                file = f"{name}-{number:02}--{hashlib.sha256(message).hexdigest()[:8]}.bin"
                with open(os.path.join(folder, file), "wb") as out:
                    out.write(message)
                line = {"file": file, "object": name, "kernel": platform.release().split("-")[0]}
                if facts is not None:
                    line["facts"] = facts(message)
                lines.append(line)
    for one in opened:
        one.close()
    with open(stands, "w") as out:
        for line in sorted(lines, key=lambda one: one["file"]):
            out.write(json.dumps(line) + "\n")
    print(f"{len(lines)} messages")


if __name__ == "__main__":
    main(*sys.argv[1:])
