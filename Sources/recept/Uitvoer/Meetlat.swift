import Taal

/// Time and memory of this process.
enum Klok {
  /// Seconds on a clock that never goes back.
  static var nu: Double {
    var tijd = timespec()
    clock_gettime(CLOCK_MONOTONIC, &tijd)
    return Double(tijd.tv_sec) + Double(tijd.tv_nsec) / 1e9
  }

  /// Seconds of processor that this process has used, all threads together: what others do on the machine counts less.
  static var processor: Double {
    var tijd = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &tijd)
    return Double(tijd.tv_sec) + Double(tijd.tv_nsec) / 1e9
  }

  /// The most memory this process has held so far, in bytes.
  static var piekgeheugen: Int {
    var gebruik = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &gebruik)
      return gebruik.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &gebruik)
      return gebruik.ru_maxrss
    #endif
  }
}

/// Other processes, for measuring how long they take.
enum Proces {
  /// Seconds of the quickest of twenty runs, output thrown away; nil when it cannot be started.
  static func snelste(_ argumenten: [String], van programma: String) -> Double? {
    var tijden: [Double] = []
    for _ in 0..<20 {
      let begin = Klok.nu
      guard draai(programma, argumenten) else { return nil }
      tijden.append(Klok.nu - begin)
    }
    return tijden.min()
  }

  private static func draai(_ programma: String, _ argumenten: [String]) -> Bool {
    var acties = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&acties)
    defer { posix_spawn_file_actions_destroy(&acties) }
    posix_spawn_file_actions_addopen(&acties, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&acties, 2, "/dev/null", O_WRONLY, 0)
    var woorden = ([programma] + argumenten).map { strdup($0) } + [nil]
    defer { for woord in woorden { free(woord) } }
    var nummer = pid_t()
    guard posix_spawnp(&nummer, programma, &acties, nil, &woorden, environ) == 0 else { return false }
    var status: Int32 = 0
    return waitpid(nummer, &status, 0) == nummer && status == 0
  }
}
