// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SociaalRecept",
  products: [.library(name: "BusinessCase", targets: ["BusinessCase"])],
  targets: [
    .target(name: "BusinessCase"),
    .target(name: "Scenariobestand", dependencies: ["BusinessCase"]),
    .target(name: "Weergave", dependencies: ["BusinessCase"]),
    .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase"]),
    .testTarget(name: "ScenariobestandTests", dependencies: ["Scenariobestand", "BusinessCase"]),
    .testTarget(name: "WeergaveTests", dependencies: ["Weergave"]),
  ],
  swiftLanguageModes: [.v6]
)
