/// `krm preview`.
package struct PreviewOptions: Sendable {
    /// 0: any that is free.
    package var port: UInt16 = 8080
    package var data = "data"
    /// Nil: `templates` beside the data folder, else the built-in ones.
    package var templates: String?

    package init() {}
}
