/// A 95% interval from an estimate and its error; nil where there is no finite one.
func interval95(
  _ schatting: Double, fout: Double, vrijheidsgraden: Double = .infinity
) -> ClosedRange<Double>? {
  guard fout.isFinite, fout >= 0, vrijheidsgraden > 0 else { return nil }
  let kwantiel =
    vrijheidsgraden.isFinite
    ? Student.kwantiel(Steekproef.tweezijdig95, vrijheidsgraden: vrijheidsgraden)
    : Normaal.kwantiel(Steekproef.tweezijdig95)
  return Steekproef.interval(schatting - kwantiel * fout, schatting + kwantiel * fout)
}
