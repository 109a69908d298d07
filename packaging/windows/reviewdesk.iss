; The installer for Windows: Inno Setup 6 round the frozen application.
;
;   py run.py package app
;   iscc /DVersion=0.1.0 packaging\windows\reviewdesk.iss
;
; It installs for the user alone, without rights of an administrator, and leaves the reviews where they are when it goes.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6E1F4C0E-6B8B-4C55-9D0E-5B7B6B0E9A41}
AppName=ReviewDesk
AppVersion={#Version}
AppPublisher=The ReviewDesk authors
DefaultDirName={autopf}\ReviewDesk
DefaultGroupName=ReviewDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\icons\reviewdesk.ico
UninstallDisplayIcon={app}\reviewdesk.exe
OutputDir=..\..\dist
OutputBaseFilename=ReviewDesk-{#Version}-setup
Compression=lzma2/ultra64
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\reviewdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\resources\NOTICE"; DestDir: "{app}"; DestName: "NOTICE.txt"

[InstallDelete]
; what an earlier version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\ReviewDesk"; Filename: "{app}\reviewdesk.exe"; AppUserModelID: "org.reviewdesk.ReviewDesk"
Name: "{autodesktop}\ReviewDesk"; Filename: "{app}\reviewdesk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review"; ValueType: string; ValueData: "ReviewDesk review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review\DefaultIcon"; ValueType: string; ValueData: "{app}\reviewdesk.exe,0"
Root: HKA; Subkey: "Software\Classes\ReviewDesk.Review\shell\open\command"; ValueType: string; ValueData: """{app}\reviewdesk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "ReviewDesk.Review"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\reviewdesk.exe"; Description: "{cm:LaunchProgram,ReviewDesk}"; Flags: nowait postinstall skipifsilent
