; The installer for Windows: Inno Setup 6.3 or later round the frozen application.
;
;   py run.py package app
;   iscc /DVersion=0.1.0 packaging\windows\reviewdesk.iss
;
; Unsigned, Windows warns of it. With a certificate, let iscc sign the installer and what removes it again:
;
;   iscc /DVersion=0.1.0 /DSigned "/Ssign=signtool sign /a /fd SHA256 /td SHA256 /tr TIMESTAMP-ADDRESS $f" …
;
; It installs for the user alone, without rights of an administrator, and leaves the reviews where they are when it goes.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6E1F4C0E-6B8B-4C55-9D0E-5B7B6B0E9A41}
AppName=ReviewDesk
AppVersion={#Version}
AppVerName=ReviewDesk {#Version}
AppPublisher=The ReviewDesk authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\ReviewDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\icons\reviewdesk.ico
UninstallDisplayIcon={app}\reviewdesk-gui.exe
OutputDir=..\..\dist
OutputBaseFilename=ReviewDesk-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Signed
SignTool=sign
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Review=ReviewDesk review
de.Review=ReviewDesk-Kritik
fr.Review=Critique ReviewDesk

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; what an earlier version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\reviewdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\resources\NOTICE"; DestDir: "{app}"; DestName: "NOTICE.txt"; Flags: ignoreversion

[Icons]
; reviewdesk-gui.exe opens the window; reviewdesk.exe beside it is the command line
Name: "{autoprograms}\ReviewDesk"; Filename: "{app}\reviewdesk-gui.exe"
Name: "{autodesktop}\ReviewDesk"; Filename: "{app}\reviewdesk-gui.exe"; Tasks: desktopicon

[Registry]
; .md files of others stay with their program: ReviewDesk is one of those that "Open with" offers
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review"; ValueType: string; ValueData: "{cm:Review}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review\DefaultIcon"; ValueType: string; ValueData: "{app}\reviewdesk-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review\shell\open\command"; ValueType: string; ValueData: """{app}\reviewdesk-gui.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "ReviewDesk.Review"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\reviewdesk-gui.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "ReviewDesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\reviewdesk-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\reviewdesk-gui.exe\shell\open\command"; ValueType: string; ValueData: """{app}\reviewdesk-gui.exe"" ""%1"""

[Run]
Filename: "{app}\reviewdesk-gui.exe"; Description: "{cm:LaunchProgram,ReviewDesk}"; Flags: nowait postinstall skipifsilent
