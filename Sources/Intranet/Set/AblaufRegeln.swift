internal import Config
internal import Releases

/// The deadlines that the edition's page of the procedure names: the directive's, those that are published as the newest
/// release has them. Of the others no release knows what the office has changed.
enum AblaufRegeln {
    /// - Parameter released: of the newest release; nil where nothing is released.
    static func versions(_ released: [ReleasedRule]?) -> [Frist.Version] {
        Frist.defaults.compactMap { frist in
            guard var version = frist.versions.first else { return nil }
            guard let released, let planned = PlannedRule(rawValue: frist.id) else { return version }
            guard let length = released.first(where: { $0.rule == planned })?.length else { return nil }
            version.length =
                switch length.unit {
                case .arbeitstage: .arbeitstage(length.count)
                case .kalendertage: .kalendertage(length.count)
                case .wochen: .wochen(length.count)
                }
            return version
        }
    }
}
