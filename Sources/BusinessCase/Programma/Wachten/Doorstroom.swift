/// What became of the residents who came in, per programme year and route, in one replication of a simulation.
///
/// Values only: the engine knows nothing of simulating. A programme holds one doorstroom per replication.
public struct Doorstroom: Sendable, Hashable {
  /// One year and one route. A year and route that is not named had nobody.
  public struct Deel: Sendable, Hashable {
    /// 0 is the first year.
    public var jaar: Int
    public var route: Route
    /// Residents who came in that year, for whom this was (or would have been) the route.
    public var ingestroomd: Double
    /// Of those, how many had the first conversation (T2): their traject is paid.
    public var gesproken: Double
    /// Of those, for how many help started (T3) within the simulated time: it has benefits. On a route without help
    /// afterwards, such as geen-vervolg, the conversation is the help: all who had it.
    public var geholpen: Double
    /// Mean number of months from T0 to T3 of those helped.
    public var uitstel: Double
    /// Weeks waited by all together: helped, dropped out and still waiting.
    public var wachtweken: Double

    public init(
      jaar: Int, route: Route, ingestroomd: Double, gesproken: Double, geholpen: Double, uitstel: Double,
      wachtweken: Double
    ) {
      self.jaar = jaar
      self.route = route
      self.ingestroomd = ingestroomd
      self.gesproken = gesproken
      self.geholpen = geholpen
      self.uitstel = uitstel
      self.wachtweken = wachtweken
    }
  }

  public var delen: [Deel]

  public init(delen: [Deel]) {
    self.delen = delen
  }
}
