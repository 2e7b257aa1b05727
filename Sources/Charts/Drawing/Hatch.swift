/// Diagonal lines over a bar: a pattern that grey printing keeps; drawn as a path, since `<pattern>` needs an id in the page.
enum Hatch {
    /// Path data of lines at 45° every 6 px, clipped to the box.
    static func path(_ box: Box) -> String {
        var data = ""
        var start = box.x - box.height + 3
        while start < box.x + box.width {
            // From the lower left (start, bottom) to the upper right (start + height, top).
            let from = max(start, box.x)
            let to = min(start + box.height, box.x + box.width)
            if to > from {
                let fromY = box.y + box.height - (from - start)
                let toY = box.y + box.height - (to - start)
                data += "M" + Coordinate.pair(from, fromY) + "L" + Coordinate.pair(to, toY)
            }
            start += 6
        }
        return data
    }
}
