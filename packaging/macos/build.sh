#!/bin/bash
# ReviewDesk.app, signed, notarised and in a disk image. Runs on macOS 13 or later with Xcode's command line tools.
#
#   IDENTITY="Developer ID Application: NAME (TEAM)" PROFILE=reviewdesk packaging/macos/build.sh
#
# PROFILE names what `xcrun notarytool store-credentials PROFILE` has kept in the keychain. Without IDENTITY the
# application is signed for this machine alone and nothing is sent to Apple.
set -euo pipefail
cd "$(dirname "$0")/../.."

identity=${IDENTITY:--}
[ "$identity" = - ] || : "${PROFILE:?names the credentials of notarytool}"

python3 run.py package app
app=dist/ReviewDesk.app
version=$(python3 -c 'import reviewdesk; print(reviewdesk.__version__)')
image="dist/ReviewDesk-$version.dmg"
entitlements=packaging/macos/entitlements.plist

sign() {
    codesign --force --timestamp --options runtime --sign "$identity" "$@"
}

# From the inside out. Rights are those of programs: libraries and frameworks get none, and run with those of who loads them.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' each; do sign "$each"; done
find "$app/Contents" -depth -type d -name '*.app' -print0 |
    while IFS= read -r -d '' each; do sign --entitlements "$entitlements" "$each"; done
find "$app/Contents" -depth -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' each; do sign "$each"; done
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"

staging=$(mktemp -d)
ditto "$app" "$staging/ReviewDesk.app"
cp resources/NOTICE "$staging"
ln -s /Applications "$staging/Applications"
hdiutil create -volname ReviewDesk -srcfolder "$staging" -fs HFS+ -format ULFO -ov "$image"
rm -r "$staging"

if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image" # fails where Apple did not accept it; `xcrun notarytool log` says why
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
