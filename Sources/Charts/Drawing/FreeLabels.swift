/// Finds room for texts inside a plot: a text is only set where it covers nothing that was placed before.
struct FreeLabels {
    private let frame: Box
    private var taken: [Box] = []
    private var avoided: [Box] = []

    /// - Parameter frame: no text leaves it.
    init(frame: Box) { self.frame = frame }

    mutating func block(_ box: Box) { taken.append(box) }

    /// A thin line that a text may cross where there is no other room.
    mutating func avoid(_ box: Box) { avoided.append(box) }

    /// Keeps texts off a line.
    mutating func block(run: [Point]) {
        for (from, to) in zip(run, run.dropFirst()) {
            let steps = max(1, Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 4))
            for step in 0...steps {
                let part = Double(step) / Double(steps)
                taken.append(Box(from.x + (to.x - from.x) * part - 1.5, from.y + (to.y - from.y) * part - 1.5, 3, 3))
            }
        }
    }

    /// Sets the text at the first of the places (baseline and anchor) where it covers nothing.
    @discardableResult
    mutating func set(
        _ text: String,
        tone: Sketch.Tone,
        at places: [(Point, Sketch.Anchor)],
        in sketch: inout Sketch
    ) -> Bool {
        set(text, tone, places, avoided, &sketch) || (!avoided.isEmpty && set(text, tone, places, [], &sketch))
    }

    private mutating func set(
        _ text: String,
        _ tone: Sketch.Tone,
        _ places: [(Point, Sketch.Anchor)],
        _ avoided: [Box],
        _ sketch: inout Sketch
    ) -> Bool {
        let width = TextWidth.of(text, bold: tone == .strong)
        for (point, anchor) in places {
            let left =
                switch anchor {
                case .start: point.x
                case .middle: point.x - width / 2
                case .end: point.x - width
                }
            let box = Box(left - 1, point.y - 10, width + 2, 13)
            guard box.isInside(frame), !taken.contains(where: box.overlaps),
                !avoided.contains(where: box.overlaps)
            else { continue }
            taken.append(box)
            sketch.text(text, point.x, point.y, anchor: anchor, tone: tone)
            return true
        }
        return false
    }

    /// How far a text may stand from its mark so that nobody takes it for another's, in pixels; and where that is no matter.
    static let (near, far): ([Double], [Double]) = ([0, 12], [24, 36, 50])

    /// Places around a mark, the nearest first: above, below, right, left, then farther off.
    static func around(
        _ mark: Point,
        preferAbove: Bool = true,
        gap: Double = 9,
        distances: [Double] = near + far
    ) -> [(Point, Sketch.Anchor)] {
        var places: [(Point, Sketch.Anchor)] = []
        for distance in distances {
            let above = mark.y - gap - distance
            let below = mark.y + gap + 9 + distance
            for y in preferAbove ? [above, below] : [below, above] {
                places.append((Point(mark.x, y), .middle))
                places.append((Point(mark.x - 6, y), .start))
                places.append((Point(mark.x + 6, y), .end))
            }
            if distance == 0 {
                places.append((Point(mark.x + gap, mark.y + 4), .start))
                places.append((Point(mark.x - gap, mark.y + 4), .end))
            }
        }
        return places
    }
}
