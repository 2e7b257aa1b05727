package import Markup

extension CommonMark {
    /// A report's Markdown as page content, without the layout around it.
    package struct Page: Sendable {
        /// What stands inside the first heading of level 1, without its tag; empty when there is none.
        package let heading: Markup
        /// The heading's text without markup.
        package let title: String
        /// The blocks in front of the first section, one each, without the heading.
        package let lead: [Markup]
        /// The sections.
        package var html: Markup { Markup(trusted: String(decoding: bytes, as: UTF8.self)) }
        /// The same in UTF-8, as the frame takes it.
        package let bytes: [UInt8]
        /// The headings that stand in no quote and no list, in order; the first of level 1 is the layout's and has no id.
        package let headings: [Heading]

        /// For a page that is made without Markdown, such as a form.
        package init(heading: Markup, title: String, lead: [Markup], html: Markup, headings: [Heading] = []) {
            self.heading = heading
            self.title = title
            self.lead = lead
            bytes = Array(html.text.utf8)
            self.headings = headings
        }

        init(heading: Markup, title: String, lead: [Markup], bytes: [UInt8], headings: [Heading]) {
            self.heading = heading
            self.title = title
            self.lead = lead
            self.bytes = bytes
            self.headings = headings
        }
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
    /// - Parameter figures: by the address of the image or link that asks for it. An image that is a whole paragraph
    ///   becomes a figure, also with its message as strong text in the line above it; any other image, and every link, becomes the drawing alone.
    package static func page(_ markdown: String, figures: [String: Figure] = [:]) -> Page {
        page(Array(markdown.utf8), figures: figures)
    }

    /// The same from UTF-8.
    package static func page(_ markdown: [UInt8], figures: [String: Figure] = [:]) -> Page {
        let document = Document(markdown, withShortCells: true)
        var builder = PageContent(figures: figures)
        return builder.build(document)
    }
}
