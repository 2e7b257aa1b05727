internal import Glibc

/// Lists of millions of elements lie in large pages where the kernel has them: it hands out memory page by page as it is touched,
/// and with pages of 4 KiB a million rows spend a twentieth of their time there.
extension Array {
    /// Makes room for so many elements.
    package mutating func reserveLarge(_ count: Int) {
        reserveCapacity(count)
        let bytes = count * MemoryLayout<Element>.stride
        guard bytes >= LargePages.leastBytes else { return }
        // Only the address is asked for; the kernel is told of whole pages inside of the list.
        withUnsafeMutableBufferPointer { list in
            guard let base = list.baseAddress else { return }
            LargePages.advise(UnsafeMutableRawPointer(base), bytes)
        }
    }

    /// A list of so many equal elements.
    package init(large element: Element, count: Int) {
        self.init()
        reserveLarge(count)
        append(contentsOf: repeatElement(element, count: count))
    }
}

private enum LargePages {
    static let leastBytes = 3 << 20
    private static let page = UInt(4_096)

    /// Advice, no more: where the kernel does not take it, the pages are small, and nothing else differs.
    static func advise(_ start: UnsafeMutableRawPointer, _ bytes: Int) {
        let first = (UInt(bitPattern: start) + page - 1) & ~(page - 1)
        let end = (UInt(bitPattern: start) + UInt(bytes)) & ~(page - 1)
        guard first < end, let pages = UnsafeMutableRawPointer(bitPattern: first) else { return }
        _ = madvise(pages, Int(end - first), MADV_HUGEPAGE)
    }
}
