import Taal

/// A lock with which threads can also wait for each other.
///
/// A class because the system keeps the address of both.
final class Grendel: @unchecked Sendable {
  private let slot: UnsafeMutablePointer<pthread_mutex_t>
  private let bel: UnsafeMutablePointer<pthread_cond_t>

  init() {
    slot = .allocate(capacity: 1)
    bel = .allocate(capacity: 1)
    pthread_mutex_init(slot, nil)
    pthread_cond_init(bel, nil)
  }

  deinit {
    pthread_cond_destroy(bel)
    pthread_mutex_destroy(slot)
    bel.deallocate()
    slot.deallocate()
  }

  /// One thread at a time.
  func beurt<Uitkomst>(_ werk: () -> Uitkomst) -> Uitkomst {
    pthread_mutex_lock(slot)
    defer { pthread_mutex_unlock(slot) }
    return werk()
  }

  /// Waits, in a turn, until somebody rings; others have their turn meanwhile.
  func wacht() { pthread_cond_wait(bel, slot) }

  func belEen() { pthread_cond_signal(bel) }

  func belAllen() { pthread_cond_broadcast(bel) }
}
