#define _GNU_SOURCE
#include "clinux.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
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
