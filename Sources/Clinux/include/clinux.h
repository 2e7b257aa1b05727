#ifndef KRM_CLINUX_H
#define KRM_CLINUX_H

// Linux calls that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.

/// Exchanges two entries of one folder in one step; -1 and errno on failure.
int krm_exchange(int folder, const char *first, const char *second);

/// Renames within one folder, and fails with EEXIST when the new name is taken; -1 and errno on failure.
int krm_rename_new(int folder, const char *from, const char *to);

/// 1 when the entry is the root of a mount, 0 when not, -1 and errno on failure; symbolic links are not followed.
int krm_is_mount_point(int folder, const char *name);

/// Writes everything of the file system that holds the descriptor to disk; -1 and errno on failure.
int krm_sync_file_system(int descriptor);

/// The number of arguments as the kernel gave them to the program, its own name among them.
int krm_argument_count(void);

/// Such an argument; null beyond the last one.
const char *krm_argument(int index);

/// Ends the process on a crash at once, as the system does by itself: no handler prints registers or memory, and no core
/// file is written. A write beyond the limit for file sizes fails with EFBIG, one to a closed pipe with EPIPE.
void krm_guard_process(void);

#endif
