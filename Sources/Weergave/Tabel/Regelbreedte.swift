/// How many characters fit on a line of whoever reads.
package enum Regelbreedte {
  /// 80 where nobody says otherwise, as in a pipe; a program that knows its terminal sets it for all that it does.
  @TaskLocal package static var nu = 80
}
