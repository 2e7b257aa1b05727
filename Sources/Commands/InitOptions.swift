/// `krm init`.
package struct InitOptions: Sendable {
    package let folder: String

    package init(folder: String) { self.folder = folder }
}
