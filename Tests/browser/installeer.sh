#!/bin/sh
# Installs what the checks in a browser need on Debian 12: Chromium, fonts, Java, a Python environment, and for the loket
# a web server, a cage and systemd's own check.
#
#   Tests/browser/installeer.sh [VENV]        default: .build-browser/venv
#
# Does nothing, quickly, when everything is there already.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
venv=${1:-.build-browser/venv}
stamp="$venv/.requirements"

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v pdftoppm >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v caddy >/dev/null 2>&1 || missing="$missing caddy"
command -v bwrap >/dev/null 2>&1 || missing="$missing bubblewrap"
command -v systemd-analyze >/dev/null 2>&1 || missing="$missing systemd"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
command -v python3 >/dev/null 2>&1 || missing="$missing python3"
# Without a text font Chromium draws boxes, and nothing that we measure is right.
ls /usr/share/fonts/truetype/noto/NotoSans-Regular.* >/dev/null 2>&1 || missing="$missing fonts-noto-core"
# Debian's own python3 comes without the part that makes environments.
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing="$missing python3-venv"

if [ -n "$missing" ]; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "installeer.sh: install as root:$missing" >&2; exit 1; }
    as_root=sudo
  fi
  echo "installeer.sh: apt-get install$missing" >&2
  $as_root apt-get update -qq
  # shellcheck disable=SC2086  # a list of words on purpose
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi

if ! cmp -s "$here/requirements.txt" "$stamp"; then
  echo "installeer.sh: python packages in $venv" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
fi
