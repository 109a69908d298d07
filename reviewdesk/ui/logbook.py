"""The file in which the program writes down what it does, for whoever looks for a fault; no review is quoted in it."""

import logging
from pathlib import Path

from reviewdesk.settings.places import home

_LARGEST = 500_000


class _Logbook(logging.FileHandler):
    """Begins a long file anew and keeps the one before; the library's own handler of that kind loads all of the net."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where it would make this one too long."""
        if self.stream is not None and self.stream.tell() + len(self.format(record)) + 1 > _LARGEST:
            self.close()
            try:
                Path(self.baseFilename).replace(_file_before())
            except OSError:
                self.handleError(record)
        super().emit(record)


def log_file() -> Path:
    """Give the place of the log."""
    return home() / "reviewdesk.log"


def keep_log() -> None:
    """Write the log from now on, a long one anew; where the place cannot be written to, there is none."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = _Logbook(log_file(), encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).warning("no log can be kept: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("reviewdesk")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def _file_before() -> Path:
    return log_file().with_suffix(".old.log")
