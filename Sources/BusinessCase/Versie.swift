/// The version of the program, named in every output so that a figure can be computed again.
public let versie = "0.1.0"
