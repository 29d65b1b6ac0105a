// clang -fsanitize=fuzzer,address fuzz_libnl.c $(pkg-config --cflags --libs libnl-route-3.0)
#include <netlink/msg.h>
static void ignore(struct nl_object *object, void *argument) { (void)object, (void)argument; }
int LLVMFuzzerTestOneInput(const unsigned char *bytes, unsigned long size) {
  int rest = (int)size;
  for (struct nlmsghdr *h = (struct nlmsghdr *)bytes; nlmsg_ok(h, rest); h = nlmsg_next(h, &rest)) {
    struct nl_msg *message = nlmsg_convert(h);
    nlmsg_set_proto(message, NETLINK_ROUTE), nl_msg_parse(message, ignore, 0), nlmsg_free(message);
  }
  return 0;
}
