/// `krm verify`.
package struct VerifyOptions: Sendable {
    package var output = "site"
    package var data = "data"

    package init() {}
}
