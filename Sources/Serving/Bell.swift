internal import Clinux
internal import Files

/// Wakes a server out of another thread: there is something new.
package final class Bell: Sendable {
    private let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    package func ring() { krm_ring(descriptor.number) }

    var number: Int32 { descriptor.number }

    func silence() { krm_silence(descriptor.number) }
}
