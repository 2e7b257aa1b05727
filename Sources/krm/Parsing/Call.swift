import ArgumentParser
import Commands
import Diagnostics

/// What a command line asks for.
enum Call {
    /// Help or version, for standard output.
    case text(String)
    case job(Job)

    /// ArgumentParser decides whether a call is right; `Diagnosis` says in German what is wrong with it.
    static func read(_ arguments: [String], _ actions: Actions) throws(Failure) -> Call {
        if arguments.isEmpty { return .text(HelpText.render([.krm])) }
        let command = try? Krm.parseAsRoot(arguments) as? any KrmCommand
        do throws(UsageError) {
            if command == nil || Diagnosis.isNeeded(arguments) {
                let path = CommandPath(arguments)
                switch Diagnosis.of(path) {
                case .help: return .text(HelpText.render(path.commands))
                case .version: return .text("krm \(Release.version)\n")
                case .wrong(let error): throw error
                case .sound: break
                }
            }
            guard let command else { throw .notUnderstood }
            return .job(try command.job(actions))
        } catch {
            throw error.failure(command: CommandPath(arguments).names)
        }
    }
}
