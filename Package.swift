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
    .target(name: "Scenariobestand", dependencies: ["BusinessCase"]),
    .target(name: "Weergave", dependencies: ["BusinessCase"]),
    .executableTarget(name: "recept", dependencies: ["BusinessCase", "Scenariobestand", "Weergave"]),
    .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase"]),
    .testTarget(name: "ScenariobestandTests", dependencies: ["Scenariobestand", "BusinessCase"]),
    .testTarget(name: "WeergaveTests", dependencies: ["Weergave", "BusinessCase"]),
    .testTarget(name: "ReceptTests", dependencies: ["recept"], exclude: ["Goud"]),
  ],
  swiftLanguageModes: [.v6]
)
