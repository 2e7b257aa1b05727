#define _GNU_SOURCE
#include "clinux.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef STATX_ATTR_MOUNT_ROOT
#define STATX_ATTR_MOUNT_ROOT 0x00002000
#endif

int krm_exchange(int folder, const char *first, const char *second) {
    return renameat2(folder, first, folder, second, RENAME_EXCHANGE);
}

int krm_rename_new(int folder, const char *from, const char *to) {
    return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}

int krm_is_mount_point(int folder, const char *name) {
    struct statx entry;
    if (statx(folder, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_TYPE, &entry) != 0) {
        return -1;
    }
    if (entry.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) {
        return (entry.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    }
    struct stat parent;
    if (fstat(folder, &parent) != 0) {
        return -1;
    }
    // Kernels before 5.8: a mount of the same file system onto itself goes unseen here, and fails later with EBUSY.
    struct stat own;
    if (fstatat(folder, name, &own, AT_SYMLINK_NOFOLLOW) != 0) {
        return -1;
    }
    return own.st_dev != parent.st_dev;
}

int krm_open_folder_below(int folder, const char *path) {
    const struct open_how how = {
        .flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC,
        .resolve = RESOLVE_NO_SYMLINKS,
    };
    return syscall(SYS_openat2, folder, path, &how, sizeof how);
}

const int krm_no_access_time = O_NOATIME;

int krm_sync_file_system(int descriptor) {
    return syncfs(descriptor);
}

static int argument_count = 0;
static char **arguments = 0;

// glibc hands every constructor what it will hand to main. Swift's CommandLine reads /proc/self/cmdline instead, and is
// empty where there is no /proc.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
    argument_count = count;
    arguments = values;
}

int krm_argument_count(void) {
    return argument_count;
}

const char *krm_argument(int index) {
    return index >= 0 && index < argument_count ? arguments[index] : 0;
}

void krm_guard_process(void) {
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    // Swift's runtime has put its backtracer there.
    const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
    for (unsigned index = 0; index < sizeof crashes / sizeof crashes[0]; index++) {
        signal(crashes[index], SIG_DFL);
    }
}

void krm_return_large_memory(void) {
    // Without the first, glibc keeps more and more of what is freed, in one heap for each thread; without the second it gives back
    // every 128 KiB at the end of a heap, and is given them again, page by page, a moment later.
    mallopt(M_MMAP_THRESHOLD, 2 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
}

int krm_listen_on_loopback(unsigned short port) {
    int number = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (number < 0) {
        return -1;
    }
    // Only frees the port of connections that are gone: another listener is refused all the same.
    const int yes = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
        bind(number, (const struct sockaddr *)&address, sizeof address) != 0 || listen(number, 64) != 0) {
        int reason = errno;
        close(number);
        errno = reason;
        return -1;
    }
    return number;
}

unsigned short krm_port(int socket) {
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    if (getsockname(socket, (struct sockaddr *)&address, &size) != 0 || address.sin_family != AF_INET) {
        return 0;
    }
    return ntohs(address.sin_port);
}

int krm_accept(int socket) {
    return accept4(socket, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int krm_stop_signals(void) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    if (sigprocmask(SIG_BLOCK, &signals, 0) != 0) {
        return -1;
    }
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

int krm_bell(void) {
    return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}

void krm_ring(int bell) {
    eventfd_write(bell, 1);
}

void krm_silence(int bell) {
    eventfd_t count;
    eventfd_read(bell, &count);
}
