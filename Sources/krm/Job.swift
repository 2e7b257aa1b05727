import Commands
import Diagnostics

/// A parsed command, ready to run.
struct Job {
    let verbosity: Verbosity
    let run: (Surroundings, Console) throws(Failure) -> Void

    init<Options>(_ options: Options, verbosity: Verbosity = .normal, _ action: @escaping Actions.Action<Options>) {
        self.verbosity = verbosity
        run = { (surroundings, console) throws(Failure) in try action(options, surroundings, console) }
    }
}
