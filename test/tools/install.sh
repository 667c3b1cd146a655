#!/bin/sh
# Chromium for the browser tests, LibreOffice and poppler to look at written workbooks: installed when missing (Debian).
set -eu
missing=''
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v soffice >/dev/null 2>&1 || missing="$missing libreoffice-calc"
command -v pdftoppm >/dev/null 2>&1 || missing="$missing poppler-utils"
[ -z "$missing" ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "The tests need:$missing. Install these and try again." >&2
  exit 1
fi
echo "Installing$missing"
apt-get update -qq
# shellcheck disable=SC2086 # a list of package names
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing fonts-crosextra-carlito fonts-liberation >/dev/null
