internal import Config
internal import Figures
internal import Schema

/// Where the counters of each figure and each cell lie.
///
/// A figure has a lane, a cell of a dimension a leaf. Leaves are teams, Arten, Eingangswege and topics; the whole and
/// the Bereiche are sums of teams and are not counted. One more leaf takes what a row without a topic would count
/// there, and what one with two would count for a third, which is cheaper than to ask each time.
struct TallyLayout: Sendable {
    let map: DimensionMap
    let axis: TimeAxis
    /// Leaves, the one for nothing included.
    let width: Int
    /// Leaves of what is not split by topics.
    let narrowWidth: Int
    /// Figures counted by segment, by what they are anchored at: places in `CountingRules.all`, lane by lane.
    let byEingang: [Int]
    let byAbschluss: [Int]
    let byZwischennachricht: [Int]
    let byBeobachtungsende: [Int]
    /// Figures counted at the stands.
    let standing: [Int]
    /// The lane of every figure, among those of its sort; -1 for the figures that are not counted here.
    let lanes: [Int]
    /// The lane of the first rule; the others follow in their order.
    let firstFrist: Int
    let laneCount: Int
    /// Mentions of topics, by the rows that they are counted in; their lanes are narrow ones.
    let mentions: [Mentions]
    let mentionLaneCount: Int

    /// Mentions of every topic in rows of some Arten: a lane for each topic, and one for all of them, which is their
    /// common denominator.
    struct Mentions: Sendable {
        let rows: RowCondition
        let firstLane: Int
        let all: Int
    }

    init(_ rules: CountingRules, _ map: DimensionMap, _ axis: TimeAxis) {
        self.map = map
        self.axis = axis
        width = map.count - map.firstTeam + 1
        narrowWidth = map.firstAnliegen - map.firstTeam
        let all = rules.all
        func places(_ anchors: Set<Group>) -> [Int] {
            all.indices.filter { !all[$0].isQuantile && anchors.contains(Group(all[$0].anchor)) }
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
        laneCount = next
        var mentions: [Mentions] = []
        next = 0
        for place in places([.mention]) {
            // The first topic begins a family; the others follow in the order of the config.
            if all[place].anchor == .mention(0) {
                mentions.append(Mentions(rows: all[place].nenner, firstLane: next, all: next + map.anliegen))
                next += map.anliegen + 1
            }
            if case .mention(let topic) = all[place].anchor, let family = mentions.last {
                lanes[place] = family.firstLane + topic
            }
        }
        self.mentions = mentions
        mentionLaneCount = next
        for (lane, place) in standing.enumerated() { lanes[place] = lane }
        self.lanes = lanes
    }

    /// What is measured in days, each with counters of its own.
    enum Measure: Int, CaseIterable {
        /// From Eingang to Abschluss.
        case bearbeitung
        /// From Eingang to the Büro.
        case bueroweg
        /// From Abschluss to the Bogen's arrival in the Büro.
        case bogenweg

        init(_ anchor: CountingRule.Anchor) {
            switch anchor {
            case .bueroweg: self = .bueroweg
            case .bogenweg: self = .bogenweg
            default: self = .bearbeitung
            }
        }
    }

    /// The first cell of a measure and a segment among the durations.
    @inline(__always)
    func durationBase(_ measure: Measure, _ segment: Int) -> Int {
        (measure.rawValue * axis.segmentCount + segment) * width
    }

    var durationCells: Int { Measure.allCases.count * axis.segmentCount * width }

    /// About how many counters a tally has.
    var counterCount: Int {
        axis.segmentCount * (laneCount * 2 * width + mentionLaneCount * 2 * narrowWidth) + durationCells
            * Durations.bins
            + axis.standCount * standing.count * width
    }

    /// Counters of Eingang by team and Art in one segment.
    var teamArtWidth: Int { map.teams * map.arten }

    /// The leaves that add up to a slot of the map.
    func leaves(ofSlot slot: Int, _ project: Project) -> [Int] {
        if slot == 0 { return Array(0..<map.teams) }
        if slot < map.firstTeam { return project.teams.indices.filter { project.teams[$0].bereich == slot - 1 } }
        return [slot - map.firstTeam]
    }

    /// What decides how a figure is counted.
    private enum Group: Hashable {
        case eingang, abschluss, zwischennachricht, beobachtungsende, bestand, eingangBisStand, frist, mention,
            quantile, massnahmen

        init(_ anchor: CountingRule.Anchor) {
            switch anchor {
            case .eingang: self = .eingang
            case .abschluss: self = .abschluss
            case .zwischennachricht: self = .zwischennachricht
            case .frist: self = .frist
            case .beobachtungsende: self = .beobachtungsende
            case .bestand: self = .bestand
            case .eingangBisStand: self = .eingangBisStand
            case .mention: self = .mention
            case .bueroweg, .bogenweg: self = .quantile
            case .massnahmen: self = .massnahmen
            }
        }
    }
}
