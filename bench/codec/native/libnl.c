// Decodes and encodes with libnl-route the datagrams of a file (each behind its length, u32 of the host). For each line
// on standard input it makes one pass and prints a line of JSON: nanoseconds and bytes allocated a message.
#include <linux/rtnetlink.h>
#include <netlink/cache.h>
#include <netlink/msg.h>
#include <netlink/object.h>
#include <netlink/route/route.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static unsigned long allocated;
extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);
void *malloc(size_t size) { return allocated += size, __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return allocated += count * size, __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return allocated += size, __libc_realloc(old, size); }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static void take(struct nl_object *object, void *place) {
  nl_object_get(object);
  *(struct nl_object **)place = object;
}

// Routes have a parser for bytes; links go the way of libnl's caches, by a message of its own (a copy).
static struct nl_object *decode(struct nlmsghdr *header) {
  if (header->nlmsg_type == RTM_NEWROUTE) {
    struct rtnl_route *route = NULL;
    return rtnl_route_parse(header, &route) < 0 ? NULL : OBJ_CAST(route);
  }
  struct nl_object *object = NULL;
  struct nl_msg *message = nlmsg_convert(header);
  nlmsg_set_proto(message, NETLINK_ROUTE);
  nl_msg_parse(message, take, &object);
  nlmsg_free(message);
  return object;
}

// Routes only: libnl 3.7 reads through a null pointer when it builds some of the links that it parsed.
static struct nl_msg *encode(struct nl_object *object, int type) {
  struct nl_msg *message = NULL;
  if (type == RTM_NEWROUTE) rtnl_route_build_add_request((struct rtnl_route *)object, 0, &message);
  return message;
}

int main(int count, char **words) {
  FILE *file = fopen(count > 1 ? words[1] : "", "rb");
  if (!file) return perror("file"), 1;
  struct nlmsghdr **headers = NULL;
  int messages = 0;
  unsigned size;
  while (fread(&size, 4, 1, file) == 1) {
    unsigned char *bytes = malloc(size);
    if (fread(bytes, 1, size, file) != size) return 1;
    int rest = (int)size;
    for (struct nlmsghdr *one = (struct nlmsghdr *)bytes; nlmsg_ok(one, rest); one = nlmsg_next(one, &rest)) {
      if ((messages & (messages - 1)) == 0) headers = realloc(headers, 2 * (messages + 1) * sizeof *headers);
      headers[messages++] = one;
    }
  }
  struct nl_object **objects = calloc(messages, sizeof *objects);
  for (int i = 0; i < messages; i++) objects[i] = decode(headers[i]);

  char line[16];
  while (fgets(line, sizeof line, stdin)) {
    int refused = 0, unbuilt = 0;
    unsigned long before = allocated;
    double start = now();
    for (int i = 0; i < messages; i++) {
      struct nl_object *object = decode(headers[i]);
      if (object) nl_object_put(object);
      else refused++;
    }
    double decoding = now() - start, decodeBytes = allocated - before;
    before = allocated;
    start = now();
    for (int i = 0; i < messages; i++) {
      struct nl_msg *message = objects[i] ? encode(objects[i], headers[i]->nlmsg_type) : NULL;
      if (message) nlmsg_free(message);
      else unbuilt++;
    }
    double encoding = now() - start, encodeBytes = allocated - before;
    double decoded = messages - refused, built = messages - unbuilt;
    if (built == 0) encoding = encodeBytes = 0, built = 1;
    printf("{\"messages\":%d,\"refused\":%d,\"unbuilt\":%d,\"decode\":%f,\"encode\":%f,\"decodeBytes\":%f,\"encodeBytes\":%f}\n",
           messages - refused, refused, unbuilt, decoding / decoded, encoding / built, decodeBytes / decoded,
           encodeBytes / built);
    fflush(stdout);
  }
  return 0;
}
