import Clinux
import Glibc

/// Makes failed writes visible as errors instead of signals or foreign files, and a crash a silent one.
enum StandardStreams {
    static func prepare() {
        krm_guard_process()
        krm_return_large_memory()
        // A closed standard descriptor would be given to the next file that is opened. What takes its place cannot be
        // written, so a lost result still is a failure.
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
