/// Completion scripts for shells, made from the descriptions of the commands.
enum Aanvulling: String, CaseIterable {
  case bash, zsh, fish

  func script(_ opdrachten: [Opdracht]) -> String {
    switch self {
    case .bash: bash(opdrachten)
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bash(opdrachten)
    case .fish: fish(opdrachten)
    }
  }

  /// The words after a command: its options, and files.
  private func bash(_ opdrachten: [Opdracht]) -> String {
    let gevallen = opdrachten.map { opdracht in
      "    \(opdracht.naam)) opties=\"\(opdracht.opties.map(\.naam).joined(separator: " "))\" ;;"
    }
    return """
      _recept() {
        local woord="${COMP_WORDS[COMP_CWORD]}" opties=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(opdrachten.map(\.naam).joined(separator: " "))" -- "$woord"))
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(gevallen.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$opties" -- "$woord") $(compgen -f -- "$woord"))
      }
      complete -o filenames -F _recept recept

      """
  }

  private func fish(_ opdrachten: [Opdracht]) -> String {
    let namen = opdrachten.map {
      "complete -c recept -n __fish_use_subcommand -a \($0.naam) -d '\($0.samenvatting.zonderApostrof)'"
    }
    let opties = opdrachten.flatMap { opdracht in
      opdracht.opties.map {
        "complete -c recept -n '__fish_seen_subcommand_from \(opdracht.naam)' -l \($0.naam.dropFirst(2)) -d '\($0.uitleg.zonderApostrof)'"
      }
    }
    return (namen + opties).joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var zonderApostrof: String { split(separator: "'").joined(separator: "\\'") }
}
