import Glibc

/// `LLVMFuzzerRunDriver` of libFuzzer (compiler-rt): runs `callback` on ever new inputs.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ argc: UnsafeMutablePointer<Int32>,
    _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// `fuzz TARGET [options of libFuzzer] [corpus folders]`; a new target is one more `case`.
@main
enum Fuzz {
    static func main() {
        var arguments = CommandLine.arguments
        guard arguments.count > 1 else { return usage() }
        let target = arguments.remove(at: 1)
        var argc = Int32(arguments.count)
        // Freed by the end of the process only: libFuzzer keeps the addresses.
        let argv = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { argv[index] = strdup(argument) }
        argv[arguments.count] = nil
        var address = argv
        switch target {
        case "csv":
            exit(
                runDriver(&argc, &address) { bytes, count in
                    ReaderTarget.run(UnsafeRawBufferPointer(start: bytes, count: count))
                    return 0
                }
            )
        case "records":
            exit(
                runDriver(&argc, &address) { bytes, count in
                    RecordsTarget.run(UnsafeRawBufferPointer(start: bytes, count: count))
                    return 0
                }
            )
        default: usage()
        }
    }

    private static func usage() {
        print("usage: fuzz csv|records [-max_total_time=60] [corpus folders]")
        exit(64)
    }
}
