/// The sign of a series: a shape of its own as well as a colour.
struct Merkteken {
  let index: Int

  func teken(op blad: inout Tekenblad, x: Double, y: Double, grootte: Double = 1) {
    blad.merkteken(vorm, kleur: "\(Reeksstijl(index: index).kleur)", x: x, y: y, grootte: grootte)
  }

  private var vorm: StaticString {
    switch index % 4 {
    case 0: "M-11 0 A11 11 0 1 0 11 0 A11 11 0 1 0 -11 0 Z"
    case 1: "M-10 -10 H10 V10 H-10 Z"
    case 2: "M0 -14 L14 0 L0 14 L-14 0 Z"
    default: "M0 -13 L13 10 H-13 Z"
    }
  }
}
