internal import CSV
package import Config
package import Diagnostics
package import Files
internal import Synchronization
internal import Workers

/// Decodes many files on several cores: small files one a thread, large ones block by block.
package enum FileQueue {
    /// A file to be decoded.
    package struct Entry: Sendable {
        let path: String
        let role: InputRole
        let profile: ExportProfile
        let isHashed: Bool

        /// - Parameter isHashed: false where nobody asks for the SHA-256 of a file.
        package init(path: String, role: InputRole, profile: ExportProfile, isHashed: Bool = true) {
            self.isHashed = isHashed
            self.path = path
            self.role = role
            self.profile = profile
        }
    }

    private struct State: Sendable {
        var next = 0
        /// Large files that have blocks left, by their places.
        var shared: [(index: Int, file: BlockedFile)] = []
        var results: [Result<DecodedFile, Failure>?]

        /// A result that is there, which then is not.
        mutating func take(_ index: Int) -> Result<DecodedFile, Failure>? {
            guard index < results.count, let result = results[index] else { return nil }
            results[index] = nil
            return result
        }
    }

    /// The project's keys, and how many files have adopted them: in the order of the entries, while others are decoded.
    private struct Keys: Sendable {
        var table: KeyTable
        var adopted = 0

        /// Makes room for the keys of all files, by what the first one has: a table that grows is made anew each time.
        mutating func reserveCapacity(for entries: [Entry]) {
            guard entries.count > 1, table.count >= Keys.least else { return }
            let sizes = entries.map { (try? FileStatus($0.path, followLinks: true))?.size ?? 0 }
            guard let first = sizes.first, first > 0 else { return }
            let share = min(Keys.mostFiles, Double(sizes.reduce(0, +)) / Double(first))
            table.reserveCapacity(
                keys: Int(Double(table.count) * share),
                bytes: Int(Double(table.byteCount) * share)
            )
        }

        private static let least = 10_000
        private static let mostFiles = 64.0
    }

    private enum Step {
        case help(Int, BlockedFile)
        case whole(Int)
        case failed
        case none
    }

    /// The files in the order of the entries, with the keys of `table`, the same for any number of `jobs`; throws for the
    /// first that cannot be read (3).
    package static func decode(
        _ entries: [Entry],
        _ vocabulary: Vocabulary,
        keys table: inout KeyTable,
        jobs: Int,
        read: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(Failure) -> [DecodedFile] {
        let keys = Mutex(Keys(table: table))
        table = KeyTable()
        let state = Mutex(State(results: [Result<DecodedFile, Failure>?](repeating: nil, count: entries.count)))
        Parallel.run(threads: entries.isEmpty ? 1 : jobs) { work(entries, vocabulary, state, keys, read) }
        adopt(entries, state, keys)
        table = keys.withLock { keys in
            let table = keys.table
            keys.table = KeyTable()
            return table
        }
        // Taken out of the state: who changes a file that stands there too would copy all of it.
        let results = state.withLock { state in
            let results = state.results
            state.results = []
            return results
        }
        var out: [DecodedFile] = []
        for result in results {
            if let result { out.append(try result.get()) }
        }
        return out
    }

    private static func work(
        _ entries: [Entry],
        _ vocabulary: Vocabulary,
        _ state: borrowing Mutex<State>,
        _ keys: borrowing Mutex<Keys>,
        _ read: (Int) -> Void
    ) {
        while true {
            adopt(entries, state, keys)
            switch state.withLock({ next(entries, vocabulary, &$0) }) {
            case .none: return
            case .failed: continue
            case .help(let index, let file): help(file, index, entries[index], vocabulary, state, read)
            case .whole(let index):
                let result = whole(entries[index], vocabulary)
                if case .success(let file) = result { read(file.states.count) }
                state.withLock { $0.results[index] = kept(result, index) }
            }
        }
    }

    /// Gives the files that are ready the project's keys; one thread does it, and the others go on.
    private static func adopt(_ entries: [Entry], _ state: borrowing Mutex<State>, _ keys: borrowing Mutex<Keys>) {
        while true {
            let isDone = keys.withLockIfAvailable { keys -> Bool in
                // Taken out of the state meanwhile, so that it has one owner.
                let next = keys.adopted
                guard let result = state.withLock({ $0.take(next) }) else { return true }
                let adopted = result.map { file in
                    var file = file
                    file.adoptKeys(&keys.table)
                    return file
                }
                keys.adopted += 1
                if next == 0 { keys.reserveCapacity(for: entries) }
                state.withLock { $0.results[next] = adopted }
                return false
            }
            if isDone ?? true { return }
        }
    }

    /// What a thread may do next. Opened is one after the other, for that takes no time and tells whether others can help.
    private static func next(_ entries: [Entry], _ vocabulary: Vocabulary, _ state: inout State) -> Step {
        if let shared = state.shared.last { return .help(shared.index, shared.file) }
        let index = state.next
        guard index < entries.count else { return .none }
        state.next += 1
        do throws(Failure) {
            guard let file = try shared(entries[index], vocabulary, isAlone: entries.count == 1) else {
                return .whole(index)
            }
            state.shared.append((index, file))
            return .help(index, file)
        } catch {
            state.results[index] = .failure(error)
            return .failed
        }
    }

    private static func help(
        _ file: BlockedFile,
        _ index: Int,
        _ entry: Entry,
        _ vocabulary: Vocabulary,
        _ state: borrowing Mutex<State>,
        _ read: (Int) -> Void
    ) {
        let result: Result<DecodedFile, Failure>?
        do throws(FileError) {
            switch try file.help(read) {
            case .others: result = nil
            case .file(let decoded): result = .success(decoded)
            case .broken: result = whole(entry, vocabulary)
            }
        } catch {
            result = .failure(CSVInput.failure(error))
        }
        state.withLock {
            $0.shared.removeAll { $0.index == index }
            if let result { $0.results[index] = kept(result, index) }
        }
    }

    /// A file until all are decoded. The keys of the first one become the project's; of the others they are only read.
    private static func kept(_ result: Result<DecodedFile, Failure>, _ index: Int) -> Result<DecodedFile, Failure> {
        if index == 0 { return result }
        return result.map { file in
            var file = file
            file.closeKeys()
            return file
        }
    }

    /// A large file; nil for one that is to be read as a whole.
    private static func shared(
        _ entry: Entry,
        _ vocabulary: Vocabulary,
        isAlone: Bool
    ) throws(Failure) -> BlockedFile? {
        do throws(FileError) {
            let input = try OpenedInput.open(entry.path)
            guard input.size >= BlockedFile.leastSize else { return nil }
            do throws(ReadFailure) {
                return try BlockedFile(
                    input,
                    role: entry.role,
                    profile: entry.profile,
                    vocabulary: vocabulary,
                    isHashed: entry.isHashed,
                    isAlone: isAlone
                )
            } catch {
                throw FileError(path: error.path, cause: .system(SystemReason(code: error.code)))
            }
        } catch {
            throw CSVInput.failure(error)
        }
    }

    private static func whole(_ entry: Entry, _ vocabulary: Vocabulary) -> Result<DecodedFile, Failure> {
        Result { () throws(Failure) in
            try DecodedFile.read(entry.path, role: entry.role, profile: entry.profile, vocabulary: vocabulary)
        }
    }
}
