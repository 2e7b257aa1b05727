package import CommonMark
package import Markup

/// One page before its frame is put around it.
package struct FramedPage: Sendable {
    /// Relative to the edition's folder, without ending: `berichte/2026-10/team-501`.
    package let path: String
    package let content: CommonMark.Page
    package let navigation: Navigation
    /// The running head on paper: `Kundenreaktionsmanagement · Oktober 2026`.
    package let druckkopf: String
    /// The foot on paper, beside the page number: Stand, Geschäftszeichen, Vermerk.
    package let druckfuss: String
    /// The page's own paragraphs at its end, such as the Datengrundlage.
    package let fuss: [Markup]

    package init(
        path: String,
        content: CommonMark.Page,
        navigation: Navigation,
        druckkopf: String,
        druckfuss: String,
        fuss: [Markup] = []
    ) {
        self.path = path
        self.content = content
        self.navigation = navigation
        self.druckkopf = druckkopf
        self.druckfuss = druckfuss
        self.fuss = fuss
    }
}
