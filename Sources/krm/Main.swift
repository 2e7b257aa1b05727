import Commands
import Diagnostics
import Glibc

/// Reads the call, runs the command, and turns its end into messages and an exit code.
@main
struct Main {
    static func main() {
        StandardStreams.prepare()
        exit(run().rawValue)
    }

    private static func run() -> ExitCode {
        do throws(Failure) {
            let call = try Call.read(Environment.arguments(), .live)
            switch call {
            case .text(let text):
                try console(.normal).write(text)
            case .job(let job):
                let console = console(job.verbosity)
                do throws(Failure) {
                    try job.run(Environment.surroundings(), console)
                } catch {
                    console.tell(error.findings)
                    return error.exitCode
                }
            }
            return .success
        } catch {
            console(.normal).tell(error.findings)
            return error.exitCode
        }
    }

    private static func console(_ verbosity: Verbosity) -> Console {
        Console(
            result: .standard,
            messages: .messages,
            verbosity: verbosity,
            isTerminal: Environment.messagesAreForPeople,
            isColoured: Environment.messagesMayBeColoured,
            clock: Environment.stopwatch
        )
    }
}
