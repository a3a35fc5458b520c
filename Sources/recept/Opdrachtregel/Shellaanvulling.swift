/// Completion scripts for shells, made from the descriptions of the commands.
enum Shellaanvulling: String, CaseIterable {
  case bash, zsh, fish

  /// - Parameter deelopdrachten: commands of two words, the first of which is the command `voorop`.
  func script(_ opdrachten: [Opdracht], voorop: Opdracht, _ deelopdrachten: [Opdracht]) -> String {
    switch self {
    case .bash: bash(opdrachten, voorop, deelopdrachten)
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bash(opdrachten, voorop, deelopdrachten)
    case .fish: fish(opdrachten, voorop, deelopdrachten)
    }
  }

  /// The words after a command: its options, and files.
  private func bash(_ opdrachten: [Opdracht], _ voorop: Opdracht, _ deelopdrachten: [Opdracht]) -> String {
    let gevallen = (opdrachten + deelopdrachten).map { opdracht in
      "    \"\(opdracht.naam)\") opties=\"\(opdracht.opties.map(\.naam).joined(separator: " "))\" ;;"
    }
    return """
      _recept() {
        local woord="${COMP_WORDS[COMP_CWORD]}" opdracht="${COMP_WORDS[1]}" opties=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(opdrachten.map(\.naam).joined(separator: " "))" -- "$woord"))
          return
        fi
        if [ "$opdracht" = \(voorop.naam) ]; then
          if [ "$COMP_CWORD" -eq 2 ]; then
            COMPREPLY=($(compgen -W "\(deelopdrachten.map(\.laatsteWoord).joined(separator: " "))" -- "$woord"))
            return
          fi
          opdracht="$opdracht ${COMP_WORDS[2]}"
        fi
        case "$opdracht" in
      \(gevallen.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$opties" -- "$woord") $(compgen -f -- "$woord"))
      }
      complete -o filenames -F _recept recept

      """
  }

  private func fish(_ opdrachten: [Opdracht], _ voorop: Opdracht, _ deelopdrachten: [Opdracht]) -> String {
    let namen = opdrachten.map {
      "complete -c recept -n __fish_use_subcommand -a \($0.naam) -d '\($0.samenvatting.zonderApostrof)'"
    }
    let deelnamen = deelopdrachten.map {
      "complete -c recept -n '__fish_seen_subcommand_from \(voorop.naam)' -a \($0.laatsteWoord) -d '\($0.samenvatting.zonderApostrof)'"
    }
    let opties = (opdrachten + deelopdrachten).flatMap { opdracht in
      opdracht.opties.map {
        "complete -c recept -n '__fish_seen_subcommand_from \(opdracht.laatsteWoord)' -l \($0.naam.dropFirst(2)) -d '\($0.uitleg.zonderApostrof)'"
      }
    }
    return (namen + deelnamen + opties).joined(separator: "\n") + "\n"
  }
}

extension Opdracht {
  var laatsteWoord: String { naam.split(separator: " ").last.map(String.init) ?? naam }
}

extension String {
  fileprivate var zonderApostrof: String { split(separator: "'").joined(separator: "\\'") }
}
