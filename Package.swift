// swift-tools-version: 6.2
import PackageDescription

/// What computes is optimised in debug builds too, for the tests and `swift run` wait for nothing else. Overflow and bounds
/// are still checked.
let rekent: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "SociaalRecept",
  products: [
    .library(name: "BusinessCase", targets: ["BusinessCase"]),
    .executable(name: "recept", targets: ["recept"]),
  ],
  targets: [
    .target(name: "Taal", swiftSettings: rekent),
    .target(name: "BusinessCase", dependencies: ["Taal"], swiftSettings: rekent),
    .target(name: "Bestandsvorm", dependencies: ["Taal"], swiftSettings: rekent),
    .target(name: "Simulatie", dependencies: ["Taal", "BusinessCase"], swiftSettings: rekent),
    .target(name: "CScenario"),
    .target(
      name: "Scenariobestand",
      dependencies: ["Taal", "BusinessCase", "Bestandsvorm", "Simulatie", "CScenario"]),
    .systemLibrary(name: "CSQLite"),
    .target(
      name: "SociaalRecept",
      dependencies: ["Taal", "BusinessCase", "Bestandsvorm", "Simulatie", "CSQLite"]),
    .target(
      name: "Weergave", dependencies: ["Taal", "BusinessCase", "Bestandsvorm", "Simulatie", "SociaalRecept"]),
    .systemLibrary(name: "CEvent"),
    .systemLibrary(name: "CSodium"),
    .target(
      name: "Loket",
      dependencies: [
        "Taal", "BusinessCase", "Bestandsvorm", "SociaalRecept", "Weergave", "CEvent", "CSodium",
      ]),
    .executableTarget(
      name: "recept",
      dependencies: [
        "Taal", "BusinessCase", "Bestandsvorm", "Simulatie", "Scenariobestand", "SociaalRecept", "Weergave",
        "Loket",
      ]),
    .testTarget(name: "TaalTests", dependencies: ["Taal", "BusinessCase"]),
    .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase", "Taal"]),
    .testTarget(name: "BestandsvormTests", dependencies: ["Bestandsvorm", "BusinessCase"]),
    .testTarget(name: "SimulatieTests", dependencies: ["Simulatie", "BusinessCase"]),
    .testTarget(
      name: "ScenariobestandTests",
      dependencies: ["Scenariobestand", "Bestandsvorm", "BusinessCase", "Simulatie", "Taal"]),
    .testTarget(
      name: "SociaalReceptTests",
      dependencies: ["SociaalRecept", "Bestandsvorm", "BusinessCase", "Simulatie", "Taal"]),
    .testTarget(
      name: "WeergaveTests",
      dependencies: ["Weergave", "Bestandsvorm", "BusinessCase", "Simulatie", "SociaalRecept", "Taal"]),
    .testTarget(
      name: "LoketTests",
      dependencies: ["Loket", "Bestandsvorm", "BusinessCase", "SociaalRecept", "Taal", "Weergave"]),
    .testTarget(name: "ReceptTests", dependencies: ["recept", "BusinessCase", "Taal"], exclude: ["Goud"]),
  ],
  swiftLanguageModes: [.v6],
  // #embed is of C23.
  cLanguageStandard: .c2x
)
