#define _GNU_SOURCE
#include "clinux.h"

#include <fcntl.h>
#include <stdio.h>
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
