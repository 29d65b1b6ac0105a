// The same work as run.mjs has the package do, with plain system calls: the yardstick.
//   peer load N        adds N IPv4 routes and acknowledges none
//   peer ack N         N times: replaces a route, waits for the acknowledgement; prints the median and 99th percentile in ns, and ns of CPU each
//   peer batch N       the same, 64 to a send with one acknowledgement; prints ns of CPU each
//   peer dump          dumps the IPv4 routes, discards them; prints count, ns and ns of CPU
//   peer send N NS B   N new routes, from number B on, one every NS ns (0: at once), each with the time in its sequence number
//   peer listen N      prints the median and 99th percentile of the age in ns of N such changes
//   peer count N       receives N such changes, or until none comes for a second; prints how many, overruns and ns of CPU
#include <arpa/inet.h>
#include <errno.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>

struct request { struct nlmsghdr header; struct rtmsg route; char attributes[48]; };

static char buffer[1 << 18];

static long long read_clock(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long now(void) { return read_clock(CLOCK_MONOTONIC); }

static long long cpu(void) { return read_clock(CLOCK_PROCESS_CPUTIME_ID); }

static int ascending(const void *a, const void *b) {
  long long x = *(const long long *)a, y = *(const long long *)b;
  return (x > y) - (x < y);
}

static void put(struct request *request, int type, const void *value, int size) {
  struct rtattr *attribute = (void *)((char *)request + NLMSG_ALIGN(request->header.nlmsg_len));
  attribute->rta_type = type;
  attribute->rta_len = RTA_LENGTH(size);
  memcpy(RTA_DATA(attribute), value, size);
  request->header.nlmsg_len = NLMSG_ALIGN(request->header.nlmsg_len) + RTA_ALIGN(attribute->rta_len);
}

static struct request route(unsigned number, int flags, unsigned sequence) {
  struct request request = {0};
  request.header = (struct nlmsghdr){NLMSG_LENGTH(sizeof(struct rtmsg)), RTM_NEWROUTE, NLM_F_REQUEST | flags, sequence, 0};
  request.route = (struct rtmsg){.rtm_family = AF_INET, .rtm_dst_len = 32, .rtm_table = RT_TABLE_MAIN,
    .rtm_protocol = RTPROT_BOOT, .rtm_scope = RT_SCOPE_LINK, .rtm_type = RTN_UNICAST};
  unsigned address = htonl(0x0a000000 + number), device = 1;
  put(&request, RTA_DST, &address, 4);
  put(&request, RTA_OIF, &device, 4);
  return request;
}

static int open_socket(unsigned groups, int size) {
  int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_groups = groups};
  setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size);
  bind(fd, (void *)&address, sizeof address);
  return fd;
}

int main(int count, char **words) {
  int number = count > 2 ? atoi(words[2]) : 0;
  int listens = !strcmp(words[1], "listen") || !strcmp(words[1], "count");
  int fd = open_socket(listens ? RTMGRP_IPV4_ROUTE : 0, 64 << 20);
  long long *ages = calloc(number + 1, sizeof *ages);
  if (!strcmp(words[1], "load")) {
    for (int i = 0; i < number; i += 100) {
      int size = 0;
      for (int j = i; j < i + 100 && j < number; j++) {
        struct request one = route(j, NLM_F_CREATE, 0);
        memcpy(buffer + size, &one, one.header.nlmsg_len);
        size += one.header.nlmsg_len;
      }
      send(fd, buffer, size, 0);
    }
  } else if (!strcmp(words[1], "ack")) {
    long long used = cpu();
    for (int i = 0; i < number; i++) {
      struct request one = route(0x800000, NLM_F_CREATE | NLM_F_REPLACE | NLM_F_ACK, i + 1);
      long long start = now();
      send(fd, &one, one.header.nlmsg_len, 0);
      recv(fd, buffer, sizeof buffer, 0);
      ages[i] = now() - start;
    }
    used = cpu() - used;
    qsort(ages, number, sizeof *ages, ascending);
    printf("%lld %lld %lld\n", ages[number / 2], ages[number * 99LL / 100], used / number);
  } else if (!strcmp(words[1], "batch")) {
    long long used = cpu();
    for (int i = 0; i < number; i += 64) {
      int size = 0, last = i + 63 < number ? i + 63 : number - 1;
      for (int j = i; j <= last; j++) {
        struct request one = route(0x800000, NLM_F_CREATE | NLM_F_REPLACE | (j == last ? NLM_F_ACK : 0), j + 1);
        memcpy(buffer + size, &one, one.header.nlmsg_len);
        size += one.header.nlmsg_len;
      }
      send(fd, buffer, size, 0);
      recv(fd, buffer, sizeof buffer, 0);
    }
    printf("%lld\n", (cpu() - used) / number);
  } else if (!strcmp(words[1], "dump")) {
    struct request ask = {.header = {NLMSG_LENGTH(sizeof(struct rtmsg)), RTM_GETROUTE, NLM_F_REQUEST | NLM_F_DUMP, 1, 0}};
    ask.route.rtm_family = AF_INET;
    long long start = now(), found = 0, used = cpu();
    send(fd, &ask, ask.header.nlmsg_len, 0);
    for (int done = 0; !done;) {
      int size = recv(fd, buffer, sizeof buffer, 0);
      for (struct nlmsghdr *h = (void *)buffer; NLMSG_OK(h, size); h = NLMSG_NEXT(h, size)) {
        if (h->nlmsg_type == NLMSG_DONE) done = 1; else found++;
      }
    }
    printf("%lld %lld %lld\n", found, now() - start, cpu() - used);
  } else if (!strcmp(words[1], "send")) {
    long long pause = atoll(words[3]), base = atoll(words[4]), next = now();
    for (int i = 0; i < number; i++) {
      while (now() < next) {}
      next += pause;
      struct request one = route(base + i, NLM_F_CREATE, (unsigned)now());
      send(fd, &one, one.header.nlmsg_len, 0);
    }
  } else if (!strcmp(words[1], "listen")) {
    puts("ready");
    fflush(stdout);
    for (int i = 0; i < number; i++) {
      recv(fd, buffer, sizeof buffer, 0);
      ages[i] = (unsigned)((unsigned)now() - ((struct nlmsghdr *)buffer)->nlmsg_seq);
    }
    qsort(ages, number, sizeof *ages, ascending);
    printf("%lld %lld\n", ages[number / 2], ages[number * 99LL / 100]);
  } else if (!strcmp(words[1], "count")) {
    struct timeval second = {1, 0};
    long long used = cpu();
    int found = 0, overruns = 0;
    puts("ready");
    fflush(stdout);
    recv(fd, buffer, sizeof buffer, 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof second);
    for (found = 1; found < number; found++) {
      if (recv(fd, buffer, sizeof buffer, 0) >= 0) continue;
      if (errno != ENOBUFS) break;
      overruns++;
      found--;
    }
    printf("%d %d %lld\n", found, overruns, cpu() - used);
  }
  return 0;
}
