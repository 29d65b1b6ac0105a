// Judge: libnl-route parses each message of a seed with the operations of its object caches.
#include <netlink/cache.h>
#include <netlink/msg.h>
#include <netlink/object.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/neighbour.h>
#include <netlink/route/route.h>
#include <netlink/route/rule.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void facts(struct nl_object *object, void *argument) {
  char *out = argument;
  const char *type = nl_object_get_type(object);
  if (!strcmp(type, "route/route")) {
    struct rtnl_route *route = (struct rtnl_route *)object;
    sprintf(out, "{\"family\":%d,\"tos\":%d,\"kind\":%d,\"protocol\":%d,\"scope\":%d}", rtnl_route_get_family(route),
            rtnl_route_get_tos(route), rtnl_route_get_type(route), rtnl_route_get_protocol(route),
            rtnl_route_get_scope(route));
  } else if (!strcmp(type, "route/link")) {
    struct rtnl_link *link = (struct rtnl_link *)object;
    sprintf(out, "{\"index\":%d,\"kind\":%u}", rtnl_link_get_ifindex(link), rtnl_link_get_arptype(link));
  } else if (!strcmp(type, "route/addr")) {
    struct rtnl_addr *address = (struct rtnl_addr *)object;
    sprintf(out, "{\"family\":%d,\"index\":%d,\"scope\":%d}", rtnl_addr_get_family(address),
            rtnl_addr_get_ifindex(address), rtnl_addr_get_scope(address));
  } else if (!strcmp(type, "route/neigh")) {
    struct rtnl_neigh *neighbour = (struct rtnl_neigh *)object;
    sprintf(out, "{\"ifindex\":%d,\"state\":%d,\"kind\":%d}", rtnl_neigh_get_ifindex(neighbour),
            rtnl_neigh_get_state(neighbour), rtnl_neigh_get_type(neighbour));
  }
}

static void judge(unsigned char *bytes, unsigned size) {
  char found[512] = "", error[256] = "";
  int accepted = 0, rejected = 0, rest = (int)size;
  struct nlmsghdr *header = (struct nlmsghdr *)bytes;
  while (nlmsg_ok(header, rest)) {
    struct nl_msg *message = nlmsg_convert(header);
    nlmsg_set_proto(message, NETLINK_ROUTE);
    int code = nl_msg_parse(message, facts, found);
    if (code == 0) accepted++;
    else if (code != -NLE_MSGTYPE_NOSUPPORT && code != -NLE_OPNOTSUPP) {
      rejected++;
      snprintf(error, sizeof error, "%s", nl_geterror(code));
    }
    nlmsg_free(message);
    header = nlmsg_next(header, &rest);
  }
  if (rest > 0) {
    rejected++;
    snprintf(error, sizeof error, "%d bytes behind the last message", rest);
  }
  printf("{\"verdict\":\"%s\"", rejected ? "reject" : accepted ? "accept" : "na");
  if (accepted == 1 && found[0]) printf(",\"facts\":%s", found);
  if (rejected) printf(",\"error\":\"%s\"", error);
  puts("}");
  fflush(stdout);
}

int main(void) {
  unsigned size;
  while (fread(&size, 4, 1, stdin) == 1) {
    // A block of its own, so that reads behind it are found.
    unsigned char *bytes = malloc(size ? size : 1);
    if (fread(bytes, 1, size, stdin) != size) return 1;
    judge(bytes, size);
    free(bytes);
  }
  return 0;
}
