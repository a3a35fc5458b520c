#!/usr/bin/env bash
# Plays the chain end to end, as a makelaar, a huisarts, a wijkteam professional and a projectleider would:
# from one word of a GP to a tested beoordeling in the action research and the report.
#
#   Tests/keten/speel.sh [RECEPT]        default: .build/release/recept
#
# Every step shows what its user sees. A step that ends otherwise than it should stops the script.
set -euo pipefail
cd "$(dirname "$0")/../.."
recept=$(realpath "${1:-.build/release/recept}")
werkmap=$(mktemp -d)
trap 'rm -rf "$werkmap"' EXIT
export RECEPT_REGISTER=$werkmap/spel.register

# als WIE OPDRACHT…: must succeed
als() {
  local wie=$1
  shift
  echo "[$wie] recept $*"
  "$recept" "$@" --wie "$wie" | tee "$werkmap/uitvoer"
}

# nietals CODE WIE OPDRACHT…: must be refused with this exit code
nietals() {
  local code=$1 wie=$2 gekregen=0
  shift 2
  echo "[$wie] recept $*"
  "$recept" "$@" --wie "$wie" > "$werkmap/uitvoer" 2>&1 || gekregen=$?
  cat "$werkmap/uitvoer"
  test "$gekregen" -eq "$code" || { echo "expected exit $code, got $gekregen" >&2; exit 1; }
}

# ziet TEKST: the last output holds it
ziet() { grep -qF -- "$1" "$werkmap/uitvoer" || { echo "missing in the output: $1" >&2; exit 1; }; }

"$recept" register begin "$RECEPT_REGISTER"

echo "--- the GP sends one word; the makelaar takes the casus on, calls and visits"
als makelaar register aanmelden "Mevrouw Voorbeeld" eenzaam --wijk Wielwijk --geboren 3-5-1948 --op 1-3-2026
als makelaar register lijst --peildatum 2-3-2026
ziet "Mevrouw Voorbeeld"
nietals 65 makelaar register bezoek 1 --op 2-3-2026
ziet "neem de casus eerst aan"
als makelaar register aannemen 1 --op 2-3-2026
als makelaar register contact 1 --geen-gehoor --op 3-3-2026
als makelaar register contact 1 --minuten 10 --op 4-3-2026
als makelaar register bezoek 1 --met-wijkteam --minuten 75 --tekst "wil weer onder de mensen" --op 9-3-2026
als makelaar register meting 1 --doel "elke week iemand spreken" --cijfer 2 --op 9-3-2026
als makelaar register meting 1 --eenzaamheid ja,ja,min-of-meer,nee,nee,min-of-meer --op 9-3-2026

echo "--- both at once: Buurtwerk starts, the wijkteam has a waiting list"
als makelaar register route 1 combinatie --op 10-3-2026
als makelaar register aannemen 1 --deel buurtwerk --op 10-3-2026
als wijkteam register aannemen 1 --deel wijkteam --op 11-3-2026
als makelaar register start 1 --deel buurtwerk --op 16-3-2026
als wijkteam register wacht 1 geen-plek --deel wijkteam --op 12-3-2026
als makelaar register toon 1 --peildatum 1-4-2026
ziet "hulp starten"
als wijkteam register start 1 --deel wijkteam --op 7-4-2026
als makelaar register notitie 1 "gaat nu uit zichzelf naar de koffieochtend" --minuten 5 --op 20-4-2026
nietals 65 makelaar register afronden 1 doel-bereikt --op 1-6-2026
ziet "buurtwerk en wijkteam"
als makelaar register afronden 1 doel-bereikt --deel buurtwerk --op 1-6-2026
als wijkteam register afronden 1 doel-bereikt --deel wijkteam --op 15-6-2026

echo "--- no closing without a word to the GP"
nietals 65 makelaar register afronden 1 doel-bereikt --op 16-6-2026
ziet "terugkoppeling"
als makelaar register terugkoppelen 1 "koffieochtend en hulp bij de administratie; beide lopen goed" --op 16-6-2026
als makelaar register meting 1 --doel 1 --cijfer 7 --op 16-6-2026
als makelaar register afronden 1 doel-bereikt --op 16-6-2026

echo "--- what did not happen, and who confirms it"
als makelaar register beoordelen 1 --post huisarts-consult-kort --aantal 1 --per maand --duur 12 --kans 0,8 --op 20-6-2026
als makelaar register beoordelen 1 --post poh-ggz-consult --aantal 8 --per jaar --vanaf 1 --kans 0,6 --op 20-6-2026
als makelaar register beoordelen 1 --post wmo-begeleiding-uur --aantal 3 --per week --vanaf 3 --duur 9 --kans 0,4 --op 20-6-2026
als makelaar register beoordelen 1 --soort meer --post huishoudelijke-hulp-uur --aantal 1 --per week --vanaf 2 --duur 6 --kans 0,5 --op 20-6-2026
als huisarts register toetsen --door huisarts
ziet "huisarts-consult-kort"
als huisarts register toetsen 1 1 bevestigd --door huisarts --op 25-6-2026
als huisarts register toetsen 1 2 bijgesteld --door huisarts --aantal 4 --reden "half zo vaak" --op 25-6-2026
nietals 65 wijkteam register toetsen 1 3 verworpen --door wijkteam --op 26-6-2026
ziet "reden"
als wijkteam register toetsen 1 3 verworpen --door wijkteam --reden "deze begeleiding zou er nooit zijn gekomen" --op 26-6-2026

echo "--- the projectleider"
als projectleider register toon 1
ziet "verworpen"
nietals 65 projectleider register wachttijd
ziet "ten minste 10 casussen"
als projectleider register wachttijd --peildatum 30-6-2026 --intern
ziet "NIET DELEN"
als projectleider register controleer
als projectleider onderzoek "$RECEPT_REGISTER" --intern
for woord in bevestigd bijgesteld verworpen; do ziet "$woord"; done
als projectleider rapport dordrecht-2022 --register "$RECEPT_REGISTER" --intern -o "$werkmap/rapport.html"
test -s "$werkmap/rapport.html"
echo "the chain was played end to end"
