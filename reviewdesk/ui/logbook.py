"""The file in which the program writes down what it does, for whoever looks for a fault; no review is quoted in it."""

import logging
from pathlib import Path

from reviewdesk.settings.file import home

_LARGEST = 500_000


def log_file() -> Path:
    """Give the place of the log."""
    return home() / "reviewdesk.log"


def keep_log() -> None:
    """Write the log from now on, a long one anew; where the place cannot be written to, there is none."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        if log_file().is_file() and log_file().stat().st_size > _LARGEST:
            log_file().replace(log_file().with_suffix(".old.log"))
        handler = logging.FileHandler(log_file(), encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).warning("no log can be kept: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("reviewdesk")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
