/// Text for `krm.yml`; what stands in quotes is written as in JSON, which YAML reads.
enum Yaml {
    /// Comment lines of at most 118 characters.
    ///
    /// - Parameter hanging: what the lines behind the first begin with.
    static func comment(_ text: String, first: String = "# ", hanging: String = "# ") -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > 118 {
                lines.append(line)
                line = hanging
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }
}
