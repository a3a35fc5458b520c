extension Result {
  /// What an expression gives, or throws. The kind of its error is known without saying it.
  package init(van werk: @autoclosure () throws(Failure) -> Success) {
    do throws(Failure) { self = .success(try werk()) } catch { self = .failure(error) }
  }
}
