import BusinessCase
import Testing

@Suite("Gemeten zorggebruik in een wereld waarin het effect bekend is")
struct WereldTests {
  /// A few large registers, for the bias; coverage takes thousands, see `Tests/bewijs`.
  private func samen(_ wereld: Meetwereld, strata: Bool) -> (rr: Double, voorNa: Double) {
    let mensen = wereld.mensen(1500, zaad: 14)
    let rr = Maandvergelijking(mensen.rijen(\.na, strata: strata)).rr?.waarde ?? .nan
    return (rr, mensen.voorNa.driemaanden)
  }

  @Test(
    "Zonder effect daalt het gebruik na de verwijzing tot ongeveer de helft, en de vergelijking ziet niets")
  func geenEffect() {
    let (rr, voorNa) = samen(Meetwereld(), strata: false)
    #expect(0.42...0.58 ~= voorNa, "\(voorNa)")
    #expect(0.9...1.1 ~= rr, "\(rr)")
  }

  @Test("Een effect van 0,8 vindt de vergelijking terug")
  func effect() {
    let (rr, _) = samen(Meetwereld(effect: 0.8), strata: false)
    #expect(0.72...0.88 ~= rr, "\(rr)")
  }

  @Test("Wie dringend is wacht korter: zonder strata lijkt hulp te schaden, met strata niet")
  func triage() {
    let wereld = Meetwereld(metTriage: true)
    let (zonder, met) = (samen(wereld, strata: false).rr, samen(wereld, strata: true).rr)
    #expect(zonder > 1.1, "\(zonder)")
    #expect(0.88...1.12 ~= met, "\(met)")
    #expect(abs(met - 1) < abs(zonder - 1))
  }
}
