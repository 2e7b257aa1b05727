import ArgumentParser
import Commands

/// `krm dump records`.
struct DumpRecords: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: "Die gelesenen Erhebungsbögen als JSON Lines",
        discussion: """
            Beispiel:
              krm dump records --data data
                  jede Kundenreaktion, wie sie nach dem Zusammenführen gilt
            """
    )

    @OptionGroup var data: DataFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        Job(DumpOptions.Records(data: try data.path()), actions.dumpRecords)
    }
}
