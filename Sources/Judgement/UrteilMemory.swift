internal import Figures
internal import Synchronization

/// What has been judged of one period so far; two who ask at once for the same judgement may both make it, and get equal ones.
final class UrteilMemory: Sendable {
    private struct Key: Hashable, Sendable {
        let id: FigureID
        let cross: Cross
    }

    private let urteile = Mutex<[Key: Urteil]>([:])
    private let compared = Mutex<[TeamComparison]?>(nil)

    func urteil(_ id: FigureID, _ cross: Cross, make: () -> Urteil) -> Urteil {
        let key = Key(id: id, cross: cross)
        if let known = urteile.withLock({ $0[key] }) { return known }
        let urteil = make()
        urteile.withLock { $0[key] = urteil }
        return urteil
    }

    func vergleiche(make: () -> [TeamComparison]) -> [TeamComparison] {
        if let known = compared.withLock({ $0 }) { return known }
        let vergleiche = make()
        compared.withLock { $0 = vergleiche }
        return vergleiche
    }
}
