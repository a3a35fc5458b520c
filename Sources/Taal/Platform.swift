// The C library of the platform, named here only: `import Taal` brings it.
#if canImport(Glibc)
  @_exported import Glibc
#else
  @_exported import Darwin
#endif
