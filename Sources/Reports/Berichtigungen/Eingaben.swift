internal import Figures

/// How the input files differ from those of an earlier site, told by path and SHA-256.
package struct Eingaben: Hashable, Sendable, Encodable {
    /// A file that the earlier site did not know, or not with this content.
    package struct Datei: Hashable, Sendable, Encodable {
        package let path: String
        package let role: String
        package let isNew: Bool
    }

    /// New and changed files, in the order in which they are read. A file that has only another name is none.
    package let dateien: [Datei]
    /// Paths of those that are gone, content and all.
    package let entfallen: [String]
    /// Paths of those whose content the earlier site knew by another path: of equal Stand the later name wins.
    package let umbenannt: [String]
    package let hasNewConfig: Bool
    private let rolesOfGone: Set<String>

    private static let massnahmen = "massnahmen"
    private static let config = "konfiguration"

    package init(old: [Published.Input], new: [Published.Input]) {
        let isData = { (input: Published.Input) in
            ["erhebungsbogen", "eingangsliste", Eingaben.massnahmen].contains(input.role)
        }
        let before = old.filter(isData)
        let after = new.filter(isData)
        func contents(_ inputs: [Published.Input]) -> Set<[String]> { Set(inputs.map { [$0.role, $0.sha256] }) }
        let (known, present) = (contents(before), contents(after))
        let paths = Set(before.map(\.path))
        let other = Set(after).subtracting(before)
        dateien = after.filter { !known.contains([$0.role, $0.sha256]) }
            .map { Datei(path: $0.path, role: $0.role, isNew: !paths.contains($0.path)) }
        umbenannt = after.filter { other.contains($0) && known.contains([$0.role, $0.sha256]) }.map(\.path)
        let stillThere = Set(after.map(\.path))
        let gone = before.filter { !stillThere.contains($0.path) && !present.contains([$0.role, $0.sha256]) }
        entfallen = gone.map(\.path)
        rolesOfGone = Set(gone.map(\.role))
        let configs = [old, new].map { inputs in inputs.filter { $0.role == Eingaben.config }.map(\.sha256) }
        hasNewConfig = configs[0] != configs[1]
    }

    /// Whether the rows of new files of a role are all new or other than before: nothing that was known is gone.
    func isExact(_ role: String) -> Bool {
        func isAlike(_ other: String) -> Bool { (other == Eingaben.massnahmen) == (role == Eingaben.massnahmen) }
        return !rolesOfGone.contains(where: isAlike) && dateien.allSatisfy { $0.isNew || !isAlike($0.role) }
    }

    /// Whether the differences can change figures of a family: those of Maßnahmen are made from their file alone.
    func canChange(_ family: FigureFamily?) -> Bool {
        let roles = Set(dateien.map(\.role)).union(rolesOfGone)
        if family == .massnahmen { return roles.contains(Eingaben.massnahmen) }
        return !roles.isEmpty || !umbenannt.isEmpty
    }
}
