#!/bin/sh
# Installs what only the system has, where this is Debian and we are root: LibreOffice, to render
# reports, and database servers, to import from them. Elsewhere it changes nothing, and the tests
# that need them are skipped with the reason.
packages="libreoffice-writer-nogui libreoffice-calc-nogui fonts-crosextra-carlito fonts-liberation poppler-utils postgresql mariadb-server"
[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || exit 0
missing=""
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" ||
        missing="$missing $package"
done
[ -z "$missing" ] && exit 0
echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
# A server that starts by itself on installation is of no use here: the tests start their own.
apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    echo "Could not install$missing; the tests that need them are skipped."
exit 0
