/* Preloaded before libc: reads and writes that are short, interrupted or fail, and a timer whose signal interrupts any call.
   FAILING=short|eintr|eio|enospc|timer, EVERY=N: every Nth call; AFTER=N: every call from the Nth on. Standard streams and the
   loader's calls are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>

static const char *mode = "";
static long every, after;
static atomic_long calls;

static void nothing(int number) { (void)number; }

__attribute__((constructor)) static void begin(void) {
    const char *text;
    if ((text = getenv("FAILING"))) mode = text;
    if ((text = getenv("EVERY"))) every = atol(text);
    if ((text = getenv("AFTER"))) after = atol(text);
    if (!strcmp(mode, "timer")) {
        struct sigaction action = {.sa_handler = nothing}; /* without SA_RESTART */
        struct itimerval often = {{0, 300}, {0, 300}};
        sigaction(SIGALRM, &action, 0);
        setitimer(ITIMER_REAL, &often, 0);
    }
}

/* What this call shall do: 0 as asked, 1 a short one, else an error. */
static int due(int file, int writes) {
    if (file <= 2 || !*mode || !strcmp(mode, "timer")) return 0;
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (!((every && number % every == 0) || (after && number >= after))) return 0;
    if (!strcmp(mode, "short")) return 1;
    if (!strcmp(mode, "eintr")) return EINTR;
    if (!strcmp(mode, "eio")) return EIO;
    return writes ? ENOSPC : 0;
}

#define SHORTER(size) ((size) > 1 ? 1 + (size) / 3 : (size))
#define ORIGINAL(name) static __typeof__(name) *original; if (!original) original = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)
#define FAIL(code) if ((code) > 1) { errno = (code); return -1; }

ssize_t write(int file, const void *bytes, size_t size) {
    ORIGINAL(write);
    int code = due(file, 1);
    FAIL(code)
    return original(file, bytes, code ? SHORTER(size) : size);
}

ssize_t read(int file, void *bytes, size_t size) {
    ORIGINAL(read);
    int code = due(file, 0);
    FAIL(code)
    return original(file, bytes, code ? SHORTER(size) : size);
}

ssize_t pread(int file, void *bytes, size_t size, off_t from) {
    ORIGINAL(pread);
    int code = due(file, 0);
    FAIL(code)
    return original(file, bytes, code ? SHORTER(size) : size, from);
}

int fsync(int file) {
    ORIGINAL(fsync);
    int code = due(file, 1);
    FAIL(code)
    return original(file);
}

int syncfs(int file) {
    ORIGINAL(syncfs);
    int code = due(file, 1);
    FAIL(code)
    return original(file);
}
