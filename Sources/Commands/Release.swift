/// The release's number, as `krm --version` and the manifest tell it.
package enum Release {
    package static let version = "0.1.0"
}
