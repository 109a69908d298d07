"""The error family: every failure that the application can explain carries a code and data, never a sentence.

    ReviewDeskError
    ├── InputError             what came in is not what it should be; nothing was changed
    │   ├── NotAReviewError    the file is no review file and no Markdown with a head
    │   ├── InvalidFieldError  one field holds what it cannot hold; `field` and `value` name it
    │   └── TooLargeError      the input is over a limit; `size` and `limit`, in bytes
    ├── FetchError             a file of the net did not come; `address` names it
    ├── StoreError             the place where reviews lie
    │   ├── StoreUnavailableError  it cannot be opened: locked, no rights, corrupt, foreign, too new
    │   ├── StoreWriteError        it opened, but this write failed: full disk, read-only, locked
    │   ├── ConflictError          somebody saved the review since it was read
    │   └── ReviewNotFoundError    no review has this id or slug
    ├── ExportError            this review cannot leave for this target; what was there stays
    ├── MoveError              the status may not move this way
    └── SettingsError          the settings file cannot be read or written

`words.py` has the sentence for every code: what happened, what is safe, what to do.
"""

from typing import ClassVar


class ReviewDeskError(Exception):
    """A failure with a `code` for the words and `data` to fill them; the code of a class can be narrowed per raise."""

    default_code: ClassVar[str] = "failed"

    def __init__(self, code: str | None = None, **data: object) -> None:
        self.code = code or self.default_code
        self.data = data
        super().__init__(self.code)  # and nothing else, so that a worker process can hand the error back

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value!r}" for key, value in self.data.items())
        return f"{self.code}({details})"


class InputError(ReviewDeskError):
    """What came in is not what it should be; nothing was changed."""

    default_code = "input-unreadable"


class NotAReviewError(InputError):
    """The input is no review file and no Markdown with a head."""

    default_code = "not-a-review"


class InvalidFieldError(InputError):
    """A field holds what it cannot hold; data: `field`, `value`, `expected`."""

    default_code = "invalid-field"


class TooLargeError(InputError):
    """The input is over a limit; data: `size`, `limit` in bytes."""

    default_code = "too-large"


class FetchError(ReviewDeskError):
    """A file of the net was asked for and did not come; data: `address`."""

    default_code = "fetch-broken"


class StoreError(ReviewDeskError):
    """The place where reviews lie failed."""

    default_code = "store-failed"


class StoreUnavailableError(StoreError):
    """The store cannot be opened; codes: store-locked, -forbidden, -corrupt, -foreign, -too-new."""

    default_code = "store-unavailable"


class StoreWriteError(StoreError):
    """The store is open but refused a write; codes: store-full, store-read-only, store-locked."""

    default_code = "store-write-failed"


class ConflictError(StoreError):
    """The review was saved by somebody else since it was read; data: `review_id`, `version`."""

    default_code = "conflict"


class ReviewNotFoundError(StoreError):
    """No review has this id or slug; data: `review`."""

    default_code = "review-not-found"


class ExportError(ReviewDeskError):
    """This review cannot leave for this target; what was there before stays."""

    default_code = "export-failed"


class MoveError(ReviewDeskError):
    """The status may not move this way; data: `current`, `wanted`."""

    default_code = "illegal-move"


class SettingsError(ReviewDeskError):
    """The settings file cannot be read or written; data: `path`."""

    default_code = "settings-failed"
