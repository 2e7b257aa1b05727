package import Markup

extension CommonMark {
    /// A picture that a page shows in place of an image or link to it.
    package struct Figure: Sendable {
        /// Names itself: by title and description, or by `aria-label`.
        package let drawing: MarkupWriter
        /// `[a-z0-9-]`, once a page: the caption's id is `bild-<id>`; `bild-<id>-t` and `bild-<id>-d` are kept for the SVG.
        ///
        /// Nil for drawings that never stand alone, such as a sparkline.
        package let id: String?
        /// On a narrow screen it is first seen from its newest end.
        package let isTimeSeries: Bool
        /// Half as wide as the column: neighbours of that kind stand side by side, with one table below them.
        package let isHalf: Bool
        /// Drawn for a narrow screen: it has its own width everywhere and never scrolls.
        package let isNarrow: Bool

        package init(_ svg: Markup, id: String? = nil, isTimeSeries: Bool = false) {
            var drawing = MarkupWriter()
            drawing.write(markup: svg)
            self.init(drawing, id: id, isTimeSeries: isTimeSeries)
        }

        package init(
            _ drawing: MarkupWriter,
            id: String? = nil,
            isTimeSeries: Bool = false,
            isHalf: Bool = false,
            isNarrow: Bool = false
        ) {
            self.drawing = drawing
            self.id = id
            self.isTimeSeries = isTimeSeries
            self.isHalf = isHalf
            self.isNarrow = isNarrow
        }
    }
}
