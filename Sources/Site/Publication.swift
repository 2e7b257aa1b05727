/// A checked and locked output, ready to be replaced once.
package struct Publication: ~Copyable, Sendable {
    let place: OutputPlace
    let lock: OutputLock
    let existing: ExistingOutput
    let old: OldSiteReading

    /// Looks through the published site on a thread of its own, for what the new one may take over; `begin` ends that.
    ///
    /// - Parameter tool: name and version of the tool, as in the manifest.
    package borrowing func lookAhead(tool: String) { old.begin(tool: tool) }

    /// Begins the new site beside the output.
    ///
    /// - Parameter folders: every folder that a file will lie in, below the output; those above them are added.
    package consuming func begin(folders: some Sequence<String>) throws(SiteError) -> SiteWriter {
        var all: Set<String> = []
        for folder in folders {
            if let fault = SitePath.fault(in: folder) { throw .invalidPath(folder, fault) }
            all.insert(folder)
            all.formUnion(SitePath.ancestors(of: folder))
        }
        return try SiteWriter(
            place,
            lock,
            existing,
            old,
            folders: all.sorted(by: SitePath.byBytes)
        )
    }

    /// Publishes files that are all in memory.
    ///
    /// On any error the published site is byte for byte as it was, and what was built is cleared away where possible.
    package consuming func publish(files: [SiteFile]) throws(SiteError) -> PublishReport {
        let folders = try SitePath.folders(for: files)
        let site = try begin(folders: folders)
        var rest = files.sorted { SitePath.byBytes($0.path, $1.path) }[...]
        while let first = rest.first {
            let path = SitePath.split(first.path).folder
            let run = rest.prefix { SitePath.split($0.path).folder == path }
            rest = rest.dropFirst(run.count)
            let folder = try site.folder(path)
            for file in run { try folder.write(SitePath.split(file.path).name, file.bytes) }
        }
        return try site.finish()
    }
}
