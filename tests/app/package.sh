#!/usr/bin/env bash
# Makes the package, unpacks it into a folder, and does the main work with what is in it. usage: package.sh BUILD SCRATCH
set -euo pipefail
build=$1 scratch=$2
command -v dpkg-deb >/dev/null || { echo "no dpkg here; nothing to try"; exit 77; }
rm -rf "$scratch" && mkdir -p "$scratch/home"
(cd "$build" && cpack -G DEB -B "$scratch/made") >"$scratch/cpack.log" 2>&1 || { cat "$scratch/cpack.log"; exit 1; }
deb=$(ls "$scratch"/made/*.deb)
dpkg-deb --field "$deb" Package Version Depends
dpkg -x "$deb" "$scratch/root"
bin=$scratch/root/usr/bin share=$scratch/root/usr/share
for file in "$bin/iap" "$bin/iap-studio" "$share/applications/iap-studio.desktop" "$share/mime/packages/iap-studio.xml" \
  "$share/metainfo/iap-studio.metainfo.xml" "$share/icons/hicolor/scalable/apps/iap-studio.svg"; do
  [ -s "$file" ] || { echo "missing: $file"; exit 1; }
done
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$share/applications/iap-studio.desktop"
export HOME=$scratch/home XDG_DATA_HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home QT_QPA_PLATFORM=offscreen
"$bin/iap" new --example "$scratch/example.iap"
"$bin/iap" export "$scratch/example.iap" -o "$scratch/example.pdf"
head -c 5 "$scratch/example.pdf" | grep -q '%PDF-'
"$bin/iap-studio" --version
# The window opens the example and stays open until it is ended.
code=0
timeout 4 "$bin/iap-studio" "$scratch/example.iap" 2>/dev/null || code=$?
[ "$code" = 124 ] || { echo "the window ended by itself ($code)"; exit 1; }
"$bin/iap" info "$scratch/example.iap" | grep -q '^Actions'
echo "the package works"
