#ifndef KRM_CLINUX_H
#define KRM_CLINUX_H

// Linux calls that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.

/// Exchanges two entries of one folder in one step; -1 and errno on failure.
int krm_exchange(int folder, const char *first, const char *second);

/// Renames within one folder, and fails with EEXIST when the new name is taken; -1 and errno on failure.
int krm_rename_new(int folder, const char *from, const char *to);

/// 1 when the entry is the root of a mount, 0 when not, -1 and errno on failure; symbolic links are not followed.
int krm_is_mount_point(int folder, const char *name);

/// Opens a folder below another one, for reading; a symbolic link anywhere in the path is an error. -1 and errno on failure,
/// which may mean no more than that the kernel is older than 5.6, or that a sandbox forbids the call.
int krm_open_folder_below(int folder, const char *path);

/// The flag for `open` that leaves the time of the last reading as it is; refused with EPERM for files of others.
extern const int krm_no_access_time;

/// Writes everything of the file system that holds the descriptor to disk; -1 and errno on failure.
int krm_sync_file_system(int descriptor);

/// The number of arguments as the kernel gave them to the program, its own name among them.
int krm_argument_count(void);

/// Such an argument; null beyond the last one.
const char *krm_argument(int index);

/// Ends the process on a crash at once, as the system does by itself: no handler prints registers or memory, and no core
/// file is written. A write beyond the limit for file sizes fails with EFBIG, one to a closed pipe with EPIPE.
void krm_guard_process(void);

/// Makes lists of 2 MiB and more go back to the system as soon as they are freed, on whatever thread; smaller ones stay for
/// what comes next.
void krm_return_large_memory(void);

/// A listening socket on 127.0.0.1 alone, which does not block; port 0 lets the system choose. -1 and errno on failure.
int krm_listen_on_loopback(unsigned short port);

/// The port of a listening socket; 0 when it has none.
unsigned short krm_port(int socket);

/// The next connection of a listening socket, which does not block; -1 and errno (EAGAIN: nobody waits) on failure.
int krm_accept(int socket);

/// A descriptor that can be read from as soon as somebody asks the process to stop (SIGINT or SIGTERM), which then no
/// longer ends it; to be called before there is a second thread. -1 and errno on failure.
int krm_stop_signals(void);

/// A descriptor that can be read from once another thread has called krm_ring; -1 and errno on failure.
int krm_bell(void);

/// Rings a bell, however often it has been rung already.
void krm_ring(int bell);

/// Makes a bell that has rung silent again.
void krm_silence(int bell);

#endif
