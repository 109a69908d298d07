"""Where packages are made, and what they are made of."""

import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
IDENTITY = "org.reviewdesk.ReviewDesk"
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "reviewdesk" / "__init__.py").read_text())[1]  # type: ignore[index]
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))  # the same sources make the same files
