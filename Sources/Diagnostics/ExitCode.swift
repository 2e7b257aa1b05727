/// What the process tells its caller; never 0 after a failure.
package enum ExitCode: Int32, Sendable {
    /// Done.
    case success = 0
    /// The data has errors (or warnings under `--strict`); nothing was published.
    case data = 1
    /// Config or template wrong.
    case config = 2
    /// File system or environment.
    case environment = 3
    /// Wrong usage (`EX_USAGE` of sysexits).
    case usage = 64
}

/// The end of a run that failed: the exit code and what to tell.
package struct Failure: Error, Sendable {
    package let exitCode: ExitCode
    package let findings: [Finding]

    package init(_ exitCode: ExitCode, _ findings: [Finding]) {
        self.exitCode = exitCode
        self.findings = findings
    }
}
