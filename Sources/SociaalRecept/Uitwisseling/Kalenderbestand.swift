/// Appointments as a calendar reads them (RFC 5545), without a name or an address: whoever sees the calendar of somebody at work
/// learns of no resident.
package func alsKalender(_ punten: [Agendapunt], op: Tijdstip) -> String {
  let regels =
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sociaal Recept//agenda//NL"]
    + punten.filter { $0.regel.soort == .afspraak }.flatMap { $0.regel.kalenderregels(op) }
    + ["END:VCALENDAR"]
  return regels.map { "\($0)\r\n" }.joined()
}

extension Agendaregel {
  /// The time is that of the clock on the wall; an appointment takes an hour.
  fileprivate func kalenderregels(_ op: Tijdstip) -> [String] {
    let kaal = dag.iso.filter { $0 != "-" }
    let begin = tijd.map { tijd in
      ["DTSTART:\(kaal)T\(tijd.description.filter { $0 != ":" })00", "DURATION:PT1H"]
    }
    return [
      "BEGIN:VEVENT", "UID:casus-\(casus)-afspraak-\(nummer)@sociaal-recept",
      "DTSTAMP:\(op.description.filter { $0 != "-" && $0 != ":" })",
    ] + (begin ?? ["DTSTART;VALUE=DATE:\(kaal)"]) + [
      "SUMMARY:\(wijze?.naam ?? "afspraak") bij casus \(casus)", "END:VEVENT",
    ]
  }
}
