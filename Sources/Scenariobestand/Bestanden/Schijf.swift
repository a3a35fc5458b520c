#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files on disk. Paths are relative to the working directory.
package struct Schijf: Bestandstoegang {
  package init() {}

  package func bestaat(_ pad: String) -> Bool { FileManager.default.fileExists(atPath: pad) }

  package func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] {
    var isMap: Bool = false
    guard FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) else { throw .ontbreekt }
    guard !isMap else { throw .isMap }
    do {
      let grootte = try FileManager.default.attributesOfItem(atPath: pad)[.size] as? Int ?? 0
      if grootte > hoogstens { return try Self.teGroot(grootte, hoogstens) }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: pad)))
    } catch let fout as Toegangsfout {
      throw fout
    } catch {
      throw .onleesbaar("geen toestemming, of de schijf werkt niet mee")
    }
  }

  private static func teGroot(_ bytes: Int, _ hoogstens: Int) throws -> [UInt8] {
    throw Toegangsfout.teGroot(bytes: bytes, hoogstens: hoogstens)
  }
}
