#!/bin/sh
# ReviewDesk.app, signed, notarised and in a disk image. Runs on macOS 13 or later with Xcode's command line tools.
#
#   IDENTITY="Developer ID Application: NAME (TEAM)" PROFILE=reviewdesk packaging/macos/build.sh
#
# PROFILE names what `xcrun notarytool store-credentials PROFILE` has kept in the keychain. Without IDENTITY the
# application is signed for this machine alone and nothing is sent to Apple.
set -eu
cd "$(dirname "$0")/../.."

python3 run.py package app
app=dist/ReviewDesk.app
version=$(python3 -c 'import reviewdesk; print(reviewdesk.__version__)')
image="dist/ReviewDesk-$version.dmg"
entitlements=packaging/macos/entitlements.plist

# From the inside out: libraries and helpers first, then what holds them.
find "$app/Contents" \( -name '*.dylib' -o -name '*.so' -o -name 'QtWebEngineProcess' \) -type f -print0 |
    xargs -0 -n 32 codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "${IDENTITY:--}"
find "$app/Contents" -depth \( -name '*.framework' -o -name '*.app' \) -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "${IDENTITY:--}"
codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

staging=$(mktemp -d)
cp -R "$app" resources/NOTICE "$staging"
ln -s /Applications "$staging/Applications"
hdiutil create -volname ReviewDesk -srcfolder "$staging" -fs HFS+ -format ULFO -ov "$image"
rm -r "$staging"

if [ -n "${IDENTITY:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
