/// What a run knows of the machine; read once by `krm`, everything below gets it as a value.
package struct Surroundings: Sendable {
    /// 1 or more.
    package let cores: Int
    package let stichtag: StichtagDefault

    package init(cores: Int, stichtag: StichtagDefault) {
        self.cores = cores
        self.stichtag = stichtag
    }
}
