internal import Config
internal import Schema

/// Where the counters of each figure and each cell lie.
///
/// A figure has a lane, a cell of a dimension a leaf. Leaves are teams, Arten, Eingangswege and topics; the whole and
/// the Bereiche are sums of teams and are not counted. One more leaf takes what a row without a second or third topic
/// would count there, which is cheaper than to ask.
struct TallyLayout: Sendable {
    let map: DimensionMap
    let axis: TimeAxis
    /// Leaves, the one for nothing included.
    let width: Int
    /// Figures counted by segment, by what they are anchored at: places in `Kennzahlen.all`, lane by lane.
    let byEingang: [Int]
    let byAbschluss: [Int]
    let byZwischennachricht: [Int]
    let byBeobachtungsende: [Int]
    /// Figures counted at the stands.
    let standing: [Int]
    /// The lane of every figure, among those of its sort; -1 for the figures that are not counted here.
    let lanes: [Int]
    /// The lane of the first rule; the others follow in their order. Likewise the topics.
    let firstFrist: Int
    let firstAnliegen: Int
    /// Mentions of topics: the common denominator of `anliegen.<code>`.
    let mentions: Int
    let laneCount: Int

    init(_ kennzahlen: Kennzahlen, _ map: DimensionMap, _ axis: TimeAxis) {
        self.map = map
        self.axis = axis
        width = map.count - map.firstTeam + 1
        let all = kennzahlen.all
        func places(_ anchors: Set<Group>) -> [Int] {
            all.indices.filter { place in
                if case .quantile = all[place].kind { return false }
                return anchors.contains(Group(all[place].anchor))
            }
        }
        byEingang = places([.eingang])
        byAbschluss = places([.abschluss])
        byZwischennachricht = places([.zwischennachricht])
        byBeobachtungsende = places([.beobachtungsende])
        standing = places([.bestand, .eingangBisStand])
        var lanes = [Int](repeating: -1, count: all.count)
        var next = 0
        for place in byEingang + byAbschluss + byZwischennachricht + byBeobachtungsende {
            lanes[place] = next
            next += 1
        }
        firstFrist = next
        for place in places([.frist]) {
            lanes[place] = next
            next += 1
        }
        firstAnliegen = next
        for place in places([.anliegen]) {
            lanes[place] = next
            next += 1
        }
        mentions = next
        laneCount = next + 1
        for (lane, place) in standing.enumerated() { lanes[place] = lane }
        self.lanes = lanes
    }

    /// About how many counters a tally has.
    var counterCount: Int {
        axis.segmentCount * (laneCount * 2 + Durations.bins) * width + axis.standCount * standing.count * width
    }

    /// Counters of Eingang by team and Art in one segment.
    var teamArtWidth: Int { map.teams * Art.allCases.count }

    /// The leaves that add up to a slot of the map.
    func leaves(ofSlot slot: Int, _ project: Project) -> [Int] {
        if slot == 0 { return Array(0..<map.teams) }
        if slot < map.firstTeam { return project.teams.indices.filter { project.teams[$0].bereich == slot - 1 } }
        return [slot - map.firstTeam]
    }

    /// What decides how a figure is counted.
    private enum Group: Hashable {
        case eingang, abschluss, zwischennachricht, beobachtungsende, bestand, eingangBisStand, frist, anliegen,
            massnahmen

        init(_ anchor: Kennzahl.Anchor) {
            switch anchor {
            case .eingang: self = .eingang
            case .abschluss: self = .abschluss
            case .zwischennachricht: self = .zwischennachricht
            case .frist: self = .frist
            case .beobachtungsende: self = .beobachtungsende
            case .bestand: self = .bestand
            case .eingangBisStand: self = .eingangBisStand
            case .anliegen: self = .anliegen
            case .massnahmen: self = .massnahmen
            }
        }
    }
}
