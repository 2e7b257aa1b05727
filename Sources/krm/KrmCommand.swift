import ArgumentParser
import Commands

/// A command that does something: raw texts as typed on one side, typed options on the other.
protocol KrmCommand: ParsableCommand {
    func job(_ actions: Actions) throws(UsageError) -> Job
}
