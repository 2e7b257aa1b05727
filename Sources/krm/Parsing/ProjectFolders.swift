import ArgumentParser
import Commands

/// `--data`, the same for every command that reads a project.
struct DataFolder: ParsableArguments {
    @Option(help: ArgumentHelp("Der Ordner mit krm.yml und den Exporten.", valueName: "ORDNER"))
    var data = "data"

    func path() throws(UsageError) -> String { try OptionValue("--data", data).path() }
}

/// `--templates`, the same for every command that makes pages.
struct TemplateFolder: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Der Ordner mit den Vorlagen. Ohne diese Option „templates“ neben dem Datenordner, sonst die eingebauten.",
            valueName: "ORDNER"
        )
    )
    var templates: String?

    /// Nil without the option.
    func path() throws(UsageError) -> String? {
        guard let templates else { return nil }
        return try OptionValue("--templates", templates).path()
    }
}
