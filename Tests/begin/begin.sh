#!/usr/bin/env bash
# Checks the script `recept` at the top: that it builds when it must and only then, passes everything on to the program,
# and says what is wrong. A small stand-in for `swift` takes the place of the compiler; the libraries must be there.
set -euo pipefail
cd "$(dirname "$0")/../.."
thuis=$(mktemp -d)
trap 'rm -rf "$thuis"' EXIT
project=$thuis/project
mkdir -p "$project/Sources" "$thuis/bin" "$thuis/elders"
cp recept "$project/recept"
touch -d '1 hour ago' "$project/recept" "$project/Package.swift" "$project/Sources/a.swift"
touch -d '1 hour ago' "$project/Sources"

cat > "$thuis/bin/swift" <<'SWIFT'
#!/usr/bin/env bash
if [ "$1" = --version ]; then echo "Swift version ${VERSIE:-6.3.1} (swift-RELEASE)"; exit; fi
echo "$*" >> "$TELLING"
sleep 0.2
echo "${ZEGT:-Build complete!}"
[ -z "${MISLUKT:-}" ] || exit 1
map=$3/.build/release
mkdir -p "$map"
printf '%s\n' '#!/usr/bin/env bash' 'echo "in $PWD: $* ($(cat)), met $RECEPT_SCENARIOS"; exit 65' > "$map/recept"
chmod +x "$map/recept"
SWIFT
chmod +x "$thuis/bin/swift"
export PATH=$thuis/bin:$PATH TELLING=$thuis/telling
touch "$TELLING"

mis() { echo "begin.sh: $*" >&2; cat "$thuis/uit" "$thuis/fout" >&2; exit 1; }
# draai CODE OPDRACHT…: what it says goes to uit and fout
draai() {
  local verwacht=$1 code=0
  shift
  "$@" > "$thuis/uit" 2> "$thuis/fout" || code=$?
  [ "$code" -eq "$verwacht" ] || mis "$* ended with $code, not $verwacht"
}
zegt() { grep -qF -- "$2" "$thuis/$1" || mis "missing in $1: $2"; }
gebouwd() { [ "$(wc -l < "$TELLING")" -eq "$1" ] || mis "built $(wc -l < "$TELLING") times, not $1"; }

cd "$thuis/elders"
draai 65 "$project/recept" bereken "een naam" <<< "van de invoer"
zegt uit "in $thuis/elders: bereken een naam (van de invoer), met $project/scenarios"
zegt fout "het programma wordt gebouwd"
gebouwd 1

draai 65 "$project/recept" < /dev/null
[ ! -s "$thuis/fout" ] || mis "a second call is not silent"
ln -s ../project/recept "$thuis/bin/hulp"
draai 65 hulp lijst < /dev/null
zegt uit "in $thuis/elders: lijst ()"
gebouwd 1

touch "$project/Sources/a.swift"
draai 65 "$project/recept" < /dev/null
gebouwd 2
rm "$project/Sources/a.swift"
draai 65 "$project/recept" < /dev/null
gebouwd 3

touch "$project/Package.swift"
for _ in 1 2 3; do { "$project/recept" < /dev/null > /dev/null 2>&1 || true; } & done
wait
gebouwd 4

touch "$project/Package.swift"
MISLUKT=ja ZEGT="a.swift:1:1: error: onzin" draai 70 "$project/recept"
zegt fout "a.swift:1:1: error: onzin"
zegt fout "bouwen is niet gelukt"
ZEGT="warning: iets" draai 65 "$project/recept" < /dev/null
zegt fout "warning: iets"

touch "$project/Package.swift"
VERSIE=6.1.2 draai 69 "$project/recept"
zegt fout "dit is Swift 6.1"
unset VERSIE
# What is missing is named and asked for, and nothing else.
printf '%s\n' '#!/usr/bin/env bash' 'echo "apt-get $*" >> "$TELLING.apt"; [ "$1" = update ]' > "$thuis/bin/apt-get"
printf '%s\n' '#!/usr/bin/env bash' '"$@"' > "$thuis/bin/sudo"
chmod +x "$thuis/bin/apt-get" "$thuis/bin/sudo"
sed -i 's|libevent-dev:event2/http.h:|libverzonnen-dev:verzonnen.h:|' "$project/recept"
draai 69 "$project/recept"
zegt fout "dit ontbreekt en wordt nu geïnstalleerd: libverzonnen-dev"
zegt telling.apt "install -y --no-install-recommends libverzonnen-dev"
rm "$thuis/bin/apt-get" "$thuis/bin/sudo"
rm "$thuis/bin/swift"
PATH=$thuis/bin:/usr/bin:/bin draai 69 "$project/recept"
zegt fout "Swift ontbreekt"
zegt fout "https://www.swift.org/install"
echo "the first command: all as promised"
