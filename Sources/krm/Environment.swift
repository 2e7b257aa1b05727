import Clinux
import Commands
import Days
import Diagnostics
import Glibc

/// The only place that reads arguments, environment variables, clock, cores and terminal; the rest gets values.
enum Environment {
    /// The arguments that main was given, without the tool's name; bytes that are no UTF-8 are wrong usage, not replaced.
    static func arguments() throws(Failure) -> [String] {
        var arguments: [String] = []
        for index in 1..<max(1, Int(krm_argument_count())) {
            guard let bytes = krm_argument(Int32(index)) else { break }
            guard let argument = String(validatingCString: bytes) else {
                throw UsageError.notText(place: index).failure(command: ["krm"])
            }
            arguments.append(argument)
        }
        return arguments
    }

    static func surroundings() -> Surroundings {
        let seconds = getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) }
        return Surroundings(
            cores: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
            stichtag: StichtagDefault(sourceDateEpoch: seconds, today: today)
        )
    }

    static var messagesAreForPeople: Bool { isatty(STDERR_FILENO) == 1 }

    /// By the clock, in UTC.
    private static var today: Day {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Day(number: Int32(now.tv_sec / 86_400))
    }
}
