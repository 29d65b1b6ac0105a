// What strace watches: sends each seed to a port that nobody has. The kernel says so and does not look into it.
#include <linux/netlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int count, char **words) {
  int s = socket(AF_NETLINK, SOCK_RAW, count > 1 ? atoi(words[1]) : NETLINK_ROUTE);
  struct sockaddr_nl me = {.nl_family = AF_NETLINK}, nobody = {.nl_family = AF_NETLINK, .nl_pid = 0x7fffffff};
  // strace finds the protocol of a socket that is bound.
  if (s < 0 || bind(s, (struct sockaddr *)&me, sizeof me) < 0) return 1;
  unsigned size;
  while (fread(&size, 4, 1, stdin) == 1) {
    unsigned char *bytes = malloc(size ? size : 1);
    if (fread(bytes, 1, size, stdin) != size) return 1;
    sendto(s, bytes, size, 0, (struct sockaddr *)&nobody, sizeof nobody);
    free(bytes);
  }
  return 0;
}
