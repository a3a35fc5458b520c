#!/usr/bin/env bash
# Plays the three stories told in the council (15-2-2022), each from the first word to the beoordeling, with nothing in a
# note that has a place of its own.
#
#   Tests/keten/verhalen.sh [RECEPT]        default: .build/release/recept
#
# A step that ends otherwise than it should stops the script.
set -euo pipefail
cd "$(dirname "$0")/../.."
recept=$(realpath "${1:-.build/release/recept}")
werkmap=$(mktemp -d)
trap 'rm -rf "$werkmap"' EXIT
export RECEPT_REGISTER=$werkmap/verhalen.register

# als WIE OPDRACHT…: must succeed
als() {
  local wie=$1
  shift
  echo "[$wie] recept r $*"
  "$recept" r "$@" --wie "$wie" | tee "$werkmap/uitvoer"
}

# ziet TEKST, ziet_niet TEKST: the last output holds it, or not
ziet() { grep -qF -- "$1" "$werkmap/uitvoer" || { echo "missing in the output: $1" >&2; exit 1; }; }
ziet_niet() { if grep -qF -- "$1" "$werkmap/uitvoer"; then echo "should not be in the output: $1" >&2; exit 1; fi; }

# zonder_notities CASUS: nothing was written in a note
zonder_notities() {
  als makelaar toon "$1" --json > /dev/null
  ziet_niet '"soort": "genoteerd"'
}

"$recept" register begin "$RECEPT_REGISTER"
als makelaar aanbod-bewaren --naam Formulierenhulp --organisatie Buurtwerk --vraagtypes werk,schulden --op 1-3-2026
als makelaar aanbod-bewaren --naam Koffieochtend --organisatie Buurtwerk --vraagtypes eenzaamheid --wijken Krispijn --op 1-3-2026

echo "--- a mother who has help, and a son who refuses it and decides about her medicines"
als makelaar aanmelden "Mevrouw Moeder" "medicijnen" --kanaal huisarts --verwijzer "Praktijk Centrum" --wijk Krispijn --vraagtype gezin --neem-aan --op 2-3-2026
als makelaar aanmelden "De heer Zoon" "wil geen hulp" --kanaal huisarts --verwijzer "Praktijk Centrum" --wijk Krispijn --geboren 2010 --vraagtype gezin --neem-aan --op 2-3-2026
als makelaar huishouden 1 2 --relatie kind --op 2-3-2026
als makelaar afspraak 1 5-3-2026 15:30 --op 2-3-2026
als makelaar agenda --peildatum 2-3-2026
ziet "15:30"
als makelaar bezoek 1 --ook 2 --contact 3-3-2026 --minuten 75 --tekst "gesprek aan de keukentafel met ons drieen" --op 5-3-2026
als makelaar betrokkene 2 "J. Jeugd" --rol jeugdprofessional --organisatie Jeugdteam --toestemming nee --op 5-3-2026
als makelaar betrokkene 2 "C. Coach" --rol school --organisatie Proefschool --toestemming ja --op 6-3-2026
als makelaar actie 2 "spreekt de zoon op school" --door "C. Coach, Proefschool" --voor 12-3-2026 --op 6-3-2026
als makelaar actie 2 "wil nu wel praten" --klaar 1 --op 12-3-2026
als makelaar regie 1 "W. Team" --organisatie wijkteam --huishouden --op 12-3-2026
ziet "2 casussen"
als makelaar route 1 wijkteam --op 12-3-2026
als makelaar route 2 motivatietraject --op 12-3-2026
als wijkteam start 1 --op 16-3-2026
als makelaar start 2 --op 16-3-2026
als makelaar toestemming 2 1 ja --op 20-3-2026
als makelaar ontbreekt 2 "een plek voor jongeren in de buurt" --gat kinderwerk --op 20-3-2026
als makelaar terugkoppelen 1 --met-voorstel --op 1-6-2026
ziet "Aan Praktijk Centrum"
als makelaar terugkoppelen 2 --met-voorstel --op 1-6-2026
als makelaar afronden 1 doel-bereikt --met-delen --op 1-6-2026
als makelaar afronden 2 doel-bereikt --op 1-6-2026
als makelaar toon 1
ziet "De heer Zoon"
als makelaar inzage 2
ziet "gesprek aan de keukentafel"
ziet "C. Coach"
ziet_niet "Moeder"
ziet_niet "medicijnen"
als makelaar beoordelen 1 --post huisarts-consult-kort --aantal 1 --per maand --duur 12 --kans 0,6 --op 2-6-2026
als makelaar beoordelen 2 --geen --op 2-6-2026
zonder_notities 1
zonder_notities 2

echo "--- a man who must apply online and cannot: a buurtwerk traject that becomes a combinatie"
als makelaar aanmelden "De heer Ontslag" "kan niet online solliciteren" --kanaal poh --verwijzer "Praktijk West" --wijk Wielwijk --vraagtype werk --neem-aan --op 2-3-2026
als makelaar bezoek 3 --contact 3-3-2026 --minuten 60 --route buurtwerk --op 6-3-2026
als makelaar aanbod --casus 3
ziet "Formulierenhulp"
als makelaar koppelen 3 1 --op 6-3-2026
als makelaar start 3 --op 9-3-2026
als makelaar navragen 3 1 ja --op 13-3-2026
als makelaar bezoek 3 --met-wijkteam --tekst "collega ziet hetzelfde" --op 20-3-2026
als makelaar betrokkene 3 "P. Oh" --rol poh --organisatie "Praktijk West" --toestemming ja --op 20-3-2026
als makelaar actie 3 "laat hem testen" --door "P. Oh, Praktijk West" --voor 10-4-2026 --op 20-3-2026
als makelaar actie 3 --klaar 1 --op 8-4-2026
als makelaar route 3 combinatie --op 9-4-2026
als makelaar aannemen 3 --deel wijkteam --op 9-4-2026
als wijkteam wacht 3 geen-plek --deel wijkteam --op 9-4-2026
als makelaar overbrugging 3 vrijwilliger --tekst "de vrijwilliger gaat door" --op 10-4-2026
als wijkteam start 3 --deel wijkteam --op 1-5-2026
als makelaar navragen 3 1 ja --na 4 --geholpen deels --op 3-4-2026
als makelaar navragen 3 1 nee --na 12 --reden niet-meer-nodig --op 29-5-2026
als makelaar afronden 3 deels-bereikt --met-delen --terugkoppeling "hulp bij het solliciteren en een test" --op 30-6-2026
als makelaar tevredenheid 3 8 --tekst "eindelijk keek er iemand mee" --op 30-6-2026
als makelaar toestemming 3 verhaal ja --op 30-6-2026
als makelaar beoordelen 3 --post huisarts-consult-kort --aantal 1 --per maand --duur 6 --kans 0,5 --op 1-7-2026
als makelaar toetsformulier "praktijk west" -o "$werkmap/toets.csv"
sed -i 's/;;;;;\r$/;klopt;;;;P. Oh\r/' "$werkmap/toets.csv"
als makelaar toetsantwoorden "$werkmap/toets.csv" --op 2-7-2026
ziet "1 getoetst"
als makelaar toon 3
ziet "P. Oh"
zonder_notities 3

echo "--- somebody who thinks that the wijkteam means not managing any more: first motivate, then go along, and the door stays open"
als makelaar aanmelden "Mevrouw Deur" "kan het zelf" --kanaal informeel --wijk Krispijn --vraagtype eenzaamheid --neem-aan --op 2-3-2026
als makelaar contact 4 --geen-gehoor --op 3-3-2026
als makelaar bezoek 4 --contact 5-3-2026 --minuten 45 --route motivatietraject --op 9-3-2026
als makelaar start 4 --op 9-3-2026
als makelaar meting 4 --doel "het zelf blijven doen" --cijfer 4 --op 9-3-2026
als makelaar actie 4 "gaat samen mee naar het eerste gesprek" --doel 1 --voor 30-3-2026 --op 10-3-2026
als makelaar actie 4 --klaar 1 --op 30-3-2026
als makelaar route 4 wijkteam --op 30-3-2026
als wijkteam start 4 --op 7-4-2026
als makelaar afronden 4 doel-bereikt --met-delen --terugkoppeling "het wijkteam helpt nu" --op 1-6-2026
als makelaar tevredenheid 4 9 --op 1-6-2026
als makelaar meting 4 --doel 1 --cijfer 8 --op 1-6-2026
als makelaar aanmelden "weer een vraag" --na 4 --op 1-9-2026
als makelaar tevredenheid 4 geweigerd --moment 3-maanden --op 1-9-2026
als makelaar beoordelen 4 --geen --op 2-9-2026
zonder_notities 4

als projectleider overzicht voorveld --intern
ziet "Formulierenhulp"
als projectleider overzicht ontbreekt --intern
ziet "kinderwerk"
als projectleider overzicht tevredenheid --intern
als projectleider controleer
echo "the three stories were played end to end"
