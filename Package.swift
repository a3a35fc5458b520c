// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SociaalRecept",
  products: [
    .library(name: "BusinessCase", targets: ["BusinessCase"]),
    .executable(name: "recept", targets: ["recept"]),
  ],
  targets: [
    .target(name: "BusinessCase"),
    .target(name: "Bestandsvorm", dependencies: ["BusinessCase"]),
    .target(name: "Scenariobestand", dependencies: ["BusinessCase", "Bestandsvorm", "SociaalRecept"]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SociaalRecept", dependencies: ["BusinessCase", "Bestandsvorm", "CSQLite"]),
    .target(name: "Weergave", dependencies: ["BusinessCase", "Bestandsvorm", "SociaalRecept"]),
    .executableTarget(
      name: "recept",
      dependencies: ["BusinessCase", "Bestandsvorm", "Scenariobestand", "SociaalRecept", "Weergave"]),
    .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase"]),
    .testTarget(name: "BestandsvormTests", dependencies: ["Bestandsvorm", "BusinessCase"]),
    .testTarget(
      name: "ScenariobestandTests",
      dependencies: ["Scenariobestand", "Bestandsvorm", "BusinessCase", "SociaalRecept"]),
    .testTarget(name: "SociaalReceptTests", dependencies: ["SociaalRecept", "Bestandsvorm", "BusinessCase"]),
    .testTarget(
      name: "WeergaveTests", dependencies: ["Weergave", "Bestandsvorm", "BusinessCase", "SociaalRecept"]),
    .testTarget(name: "ReceptTests", dependencies: ["recept"], exclude: ["Goud"]),
  ],
  swiftLanguageModes: [.v6]
)
