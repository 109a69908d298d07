"""The file in which the program writes down what it does, for whoever looks for a fault; no review is quoted in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from reviewdesk.settings.file import home

_LARGEST = 500_000


def log_file() -> Path:
    """Give the place of the log."""
    return home() / "reviewdesk.log"


def keep_log() -> None:
    """Write the log from now on, a long one anew beside the one before; where it cannot be written, there is none."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_LARGEST, backupCount=1, encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).warning("no log can be kept: %s", error)
        return
    handler.namer = _old_name
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("reviewdesk")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def _old_name(_name: str) -> str:
    return str(log_file().with_suffix(".old.log"))
