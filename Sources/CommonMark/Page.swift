package import Markup

extension CommonMark {
    /// A report's Markdown as page content, without the layout around it.
    package struct Page: Sendable {
        package let html: Markup
        /// The text of the first heading of level 1; empty when there is none.
        package let title: String
        /// The headings that stand in no quote and no list, in order.
        package let headings: [Heading]
    }

    /// A heading that can be linked to.
    package struct Heading: Sendable {
        /// 1 to 6.
        package let level: Int
        package let id: String
        /// Without markup.
        package let text: String
    }

    /// Makes page content: sections with ids, tables as our style sheet wants them, figures with their SVG in place.
    ///
    /// - Parameter figures: SVG by the image destination that asks for it.
    /// - Parameter titleBlock: false leaves the first heading of level 1 to the layout.
    package static func page(_ markdown: String, figures: [String: Markup] = [:], titleBlock: Bool = true) -> Page {
        let document = Document(markdown)
        var builder = PageBuilder(figures: figures, titleBlock: titleBlock)
        return builder.build(document)
    }
}
