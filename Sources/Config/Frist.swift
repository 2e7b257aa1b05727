package import Days

/// A deadline under one id, in all its versions.
package struct Frist: Sendable, Hashable, Encodable {
    package let id: String
    /// Sorted by `gueltigAb`; the first may have none, which means always.
    package var versions: [Version]

    package init(id: String, versions: [Version]) {
        self.id = id
        self.versions = versions
    }

    /// The version by which an Eingang of that day is judged; nil when none is in force.
    package func version(on day: Day) -> Version? { versionIndex(on: day).map { versions[$0] } }

    /// Its place in `versions`: the newest that has begun, unless that one has run out; an older one does not revive.
    package func versionIndex(on day: Day) -> Int? {
        guard let index = versions.lastIndex(where: { $0.gueltigAb.map { $0 <= day } ?? true }) else { return nil }
        if let end = versions[index].gueltigBis, end < day { return nil }
        return index
    }

    /// The version whose name and source a report of that day shows: the newest that has begun, even one that has run
    /// out, and the oldest before all of them.
    package func shownVersion(on day: Day) -> Version {
        versions[versions.lastIndex { $0.gueltigAb.map { $0 <= day } ?? true } ?? 0]
    }

    /// The first and the last day of Eingang that a version judges, nil where it is open; the next version ends it.
    package func span(of index: Int) -> (von: Day?, bis: Day?) {
        let next = index + 1 < versions.count ? versions[index + 1].gueltigAb.map { $0 - 1 } : nil
        let end = versions[index].gueltigBis
        return (versions[index].gueltigAb, [next, end].compactMap(\.self).min())
    }

    /// The places of the versions that judge at least one day of Eingang from `von` to `bis`, oldest first.
    package func inForce(von: Day, bis: Day) -> [Int] {
        versions.indices.filter { index in
            let span = span(of: index)
            let start = max(span.von ?? von, von)
            return start <= min(span.bis ?? bis, bis)
        }
    }
}
