package import Config
package import Days

/// `krm build`.
package struct BuildOptions: Sendable {
    package var data = "data"
    /// Nil: `templates` beside the data folder, else the built-in ones.
    package var templates: String?
    package var output = "site"
    package var stichtag: Day?
    /// In the order given, none twice; added to the periods of the config.
    package var zeitraeume: [Period] = []
    /// In the order given, none twice; empty means the editions of the config.
    package var ausgaben: [Ausgabe] = []
    package var rejects: String?
    package var published: String?
    package var strict = false
    package var force = false
    package var showValues = false
    /// 1 or more; nil is the number of cores.
    package var jobs: Int?
    package var verbosity = Verbosity.normal

    package init() {}

    /// How many threads work: as many as were asked for, but no more than the cores, or eight where these are fewer. More gain
    /// nothing, and each has memory of its own; a few more show that the result is the same.
    package func threads(cores: Int) -> Int { min(jobs ?? cores, max(8, cores)) }
}
