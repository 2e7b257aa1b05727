package import Files

/// What became of the rows that were read, and what was warned of.
package struct DataQuality: Hashable, Sendable, Encodable {
    /// Erhebungsbögen and register, in the order in which they were read.
    package let files: [InputFile]
    /// Rows of the register, matched or not; nil where there is none.
    package let registerRows: Int?
    /// By rule, the worst first.
    package let warnings: [Warning]
    /// Why rows were rejected, likewise; empty where none was.
    package let rejections: [Warning]

    /// How often a rule said something.
    package struct Warning: Hashable, Sendable, Encodable {
        package let rule: String
        /// What the rule means, a German sentence.
        package let meaning: String
        package let count: Int

        package init(rule: String, meaning: String, count: Int) {
            self.rule = rule
            self.meaning = meaning
            self.count = count
        }
    }

    package init(files: [InputFile], registerRows: Int?, warnings: [Warning], rejections: [Warning] = []) {
        self.files = files
        self.registerRows = registerRows
        self.warnings = warnings
        self.rejections = rejections
    }
}
