/// `krm init`.
package struct InitOptions: Sendable {
    package let folder: String
    /// The office's own export that the config is written for; nil for the example.
    package let aus: String?

    package init(folder: String, aus: String? = nil) {
        self.folder = folder
        self.aus = aus
    }
}
