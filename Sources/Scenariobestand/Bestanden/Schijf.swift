#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files on disk. Paths are relative to the working directory.
package struct Schijf: Bestandstoegang {
  package init() {}

  package func bestaat(_ pad: String) -> Bool {
    Self.soort(pad) == .bestand
  }

  package func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] {
    guard let soort = Self.soort(pad) else { throw .ontbreekt }
    guard soort == .bestand else { throw .isMap }
    let grootte = try Self.grootte(pad)
    guard grootte <= hoogstens else { throw .teGroot(bytes: grootte, hoogstens: hoogstens) }
    guard let inhoud = try? Data(contentsOf: URL(fileURLWithPath: pad)) else { throw .geenToegang }
    // It may have grown since it was measured.
    guard inhoud.count <= hoogstens else { throw .teGroot(bytes: inhoud.count, hoogstens: hoogstens) }
    return [UInt8](inhoud)
  }

  private enum Soort {
    case map, bestand
  }

  /// What is there; nil when nothing is. The system would stop reading a path at its first NUL.
  private static func soort(_ pad: String) -> Soort? {
    var isMap = false
    guard !pad.utf8.contains(0), FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) else {
      return nil
    }
    return isMap ? .map : .bestand
  }

  /// Devices and pipes have no size, and reading them may never end.
  private static func grootte(_ pad: String) throws(Toegangsfout) -> Int {
    let doel = URL(fileURLWithPath: pad).resolvingSymlinksInPath().path
    guard let kenmerken = try? FileManager.default.attributesOfItem(atPath: doel) else { throw .geenToegang }
    guard kenmerken[.type] as? FileAttributeType == .typeRegular,
      let grootte = kenmerken[.size].flatMap(Self.geheel)
    else { throw .onleesbaar("het is geen gewoon bestand") }
    return grootte
  }

  /// A size is a `UInt`, or an `NSNumber` when some other part of the program uses the whole of Foundation.
  private static func geheel(_ waarde: Any) -> Int? {
    (waarde as? Int) ?? (waarde as? any BinaryInteger).map { Int(clamping: $0) }
  }
}

extension Toegangsfout {
  fileprivate static let geenToegang = Toegangsfout.onleesbaar(
    "u hebt geen toestemming, of de schijf werkt niet mee")
}
