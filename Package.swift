// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SociaalRecept",
  products: [.library(name: "BusinessCase", targets: ["BusinessCase"])],
  targets: [
    .target(name: "BusinessCase"),
    .testTarget(name: "BusinessCaseTests", dependencies: ["BusinessCase"]),
  ],
  swiftLanguageModes: [.v6]
)
