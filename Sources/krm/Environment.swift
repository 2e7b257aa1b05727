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

    /// A terminal that knows colours, and nobody who does not want them (no-color.org).
    static var messagesMayBeColoured: Bool {
        messagesAreForPeople && !isSet("NO_COLOR") && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }

    /// How long the program has run.
    static var stopwatch: @Sendable () -> Duration {
        let start = begun
        return { ContinuousClock.now - start }
    }

    private static let begun = ContinuousClock.now

    /// By the clock, in UTC.
    private static var today: Day {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Day(number: Int32(now.tv_sec / 86_400))
    }
}
