internal import Glibc

/// A thread of its own for one piece of work.
///
/// libdispatch's threads are not used. A timer of it looks which of them run: it opens a file in /proc for each, and ends the
/// process when it cannot, be it that there is no /proc or no file number left. And where the system gives no more threads, it
/// waits for one for ever; here the caller learns of it, and does the work alone.
package struct OwnThread: Sendable {
    private let thread: pthread_t

    /// Begins; nil where the system gives no thread, and then nothing was done.
    package init?(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, { OwnThread.run($0) }, work.toOpaque())
        guard code == 0 else {
            work.release()
            return nil
        }
        self.thread = thread
    }

    /// Waits until the work has ended, and all that it held on to is let go; to be called once.
    package func join() { pthread_join(thread, nil) }

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// The retained work is taken over from the one who began the thread.
    private static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
        return nil
    }
}
