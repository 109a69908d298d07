"""The sentences for people: what happened, what is safe and what to do, one for each code of an error.

The command line prints them as they are; the window translates them. Codes live where the failure is known.
"""

WORDS = {
    "failed": "Something went wrong. Your text is unchanged.",
    "input-unreadable": "{name} cannot be read: {reason}. Nothing was changed.",
    "not-a-review": "{name} is not a review: {reason}. Nothing was changed. Open a Markdown file with a head between two lines of ---.",
    "no-review-head": "{name} is not a review file: it has no head between two lines of --- that begins with `reviewdesk: 1`. Nothing was changed.",
    "review-too-new": "{name} was written by a newer ReviewDesk (format {version}). Nothing was changed. Install the newer version.",
    "not-utf-8": "{name} is not UTF-8 (line {line}). Nothing was changed. Save it as UTF-8 and try again.",
    "head-unreadable": "{name}, line {line}: the head is not sound YAML: {reason}. Nothing was changed. Correct that line and try again.",
    "head-forbids": "{name}, line {line}: anchors, aliases and tags (&, *, !) are not taken in a head. Nothing was changed. Write the value out, or in quotes.",
    "head-too-deep": "{name}, line {line}: the head is nested too deep. Nothing was changed.",
    "head-key": "{name}, line {line}: a name in the head is too long or no text. Nothing was changed.",
    "head-key-twice": "{name}, line {line}: the name {key} stands twice. Nothing was changed. Remove one of the two.",
    "no-importer": "{name} is of no kind that can be imported. Nothing was changed. Review files and Markdown can be.",
    "value-kept-aside": "{place}: {value} was kept under extra, for it is not {expected}.",
    "rating-scale-guessed": "{place}: {value} says no scale; it was taken as out of {best}. Check it.",
    "import-differs": "{name} is on the desk already, with another text. Neither was changed. Import it again with --replace to take this one.",
    "image-not-found": "The image {place} does not lie beside the file or below it; the review came in without it.",
    "check-no-headline": "There is no headline.",
    "check-no-film": "There is no film: give the title of the work.",
    "check-no-rating": "There is no rating. Leave it so if you do not rate this one.",
    "check-rating-off-scale": "The rating {value} is not on its scale.",
    "check-embargo": "The embargo holds until {until} ({zone}).",
    "check-no-alt": "The image {image} has no alt text. Say what it shows, or mark it as decoration.",
    "check-empty-body": "There is no text yet.",
    "check-to-come": "There is a TK here: something is still to come.",
    "check-heading-order": "A heading of level {level} follows one of level {above}; a level is skipped.",
    "headline-made-up": "There was no title; {value} was made of the file's name. Check it.",
    "invalid-field": "{name}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.",
    "invalid-field-at-line": "{name}, line {line}: the field {field} cannot hold {value!r}; it takes {expected}. Nothing was changed. Correct the file and try again.",
    "too-large": "{name} is too large ({size} bytes; the limit is {limit}). Nothing was changed.",
    "store-failed": "The store failed: {reason}. What was saved before is safe.",
    "store-unavailable": "The store at {place} cannot be opened: {reason}. Nothing in it was changed.",
    "store-locked": "The store at {place} is in use by another program. Nothing was lost. Close the other program or try again.",
    "store-forbidden": "The store at {place} may not be opened: {reason}. Check the rights of the file and its folder.",
    "store-corrupt": "The store at {place} is damaged: {reason}. It was left as it is. Restore a backup, or copy the file before anything else.",
    "store-foreign": "{place} is not a ReviewDesk store. It was left as it is. Choose another file.",
    "store-too-new": "The store at {place} was written by a newer ReviewDesk (schema {schema}). It was left as it is. Install the newer version.",
    "store-write-failed": "The store at {place} could not be written: {reason}. What was saved before is safe, and an open text stays open.",
    "store-full": "The disk is full. What was saved before is safe, and an open text stays open. Make room and try again.",
    "store-read-only": "The store at {place} is read-only. You can read and export; changes are not saved. Move it to a folder you may write to.",
    "backup-failed": "No backup could be made in {place}: {reason}. Your reviews and the backups from before are safe. Make room, or check the rights of the folder.",
    "backup-damaged": "The backup that was made is not sound: {reason}. It was thrown away; the backups from before are safe. Run `reviewdesk doctor` to see what is wrong with the store.",
    "backup-by-server": "{place} is a shared desk: the server's own backups serve it. Nothing was copied. Whoever keeps the server makes them with pg_dump and puts them back with pg_restore.",
    "backup-unsound": "The backup {place} is not as it was made. Your reviews are as they were. Delete it, and make another with `reviewdesk backup`.",
    "nothing-sound": "Neither the history nor a backup holds {name} whole. Nothing was changed.",
    "backup-missing": "There is no backup {place}. Nothing was changed. `reviewdesk restore-backup --list` names those that are there.",
    "restore-failed": "{backup} could not be put in the place of {place}: {reason}. No file was overwritten: what was there lies there, or beside it with `aside` in its name. Make room and try again.",
    "store-lost": "There is no store at {place}, but there was one: {found} lies beside it. Nothing was changed, and no empty store was begun. Put a backup back, or the file that was set aside.",
    "store-password": "The address {place} held a password, and addresses are shown and logged. It was not used. Leave it out, and keep the password in your file .pgpass.",
    "store-server-gone": "The desk {place} does not answer: {reason}. What was saved before is safe, and an open text stays open. Check the network, then try again.",
    "store-server-login": "The desk {place} does not let you in: {reason}. Nothing was changed. Check the name, and the password in your file .pgpass.",
    "store-server-database": "There is no such database on the server of {place}: {reason}. Nothing was changed. Check the address, or let the database be made.",
    "store-server-rights": "The desk {place} does not allow this: {reason}. Nothing was changed. Ask who keeps the server for the right to do it.",
    "conflict": "This review was changed elsewhere since you opened it. Nothing was overwritten. Open it again, then make your change.",
    "version-not-found": "There is no version {number} of the review {review}. The review itself is as it was.",
    "review-not-found": "There is no review {review}. Run `reviewdesk list` to see what is there.",
    "search-facet": "One cannot search by {name}, so its words were looked for. One can search by: {known}.",
    "search-value": "{name} takes {expected}, not {value}. It was left out of the search.",
    "export-failed": "{name} could not be exported: {reason}. What was there before is untouched.",
    "image-too-large": "{name} is {size} pixels; at most {most} million in all can be shown. Nothing was changed. Make it smaller and try again.",
    "image-missing": "The image {name} is not among the review's files. Nothing was exported. Add the image or remove it from the text.",
    "unknown-target": "There is no export called {name}. Choose one of: {known}.",
    "illegal-move": "A review cannot go from {current} to {wanted}.",
    "unwritable": "This passage has no form in Markdown. Your text is unchanged. Put something between the parts, or show it as source.",
    "settings-failed": "The settings at {path} cannot be used: {reason}. The defaults are in force; the file was left as it is.",
    "settings-not-written": "The settings could not be written to {path}: {reason}. They hold until you close the window.",
}


def sentence(code: str, data: dict[str, object], words: str = "") -> str:
    """Give the sentence of a code (or `words`, its translation), filled; what is missing shows as an ellipsis."""
    return (words or WORDS.get(code, WORDS["failed"])).format_map(_Gaps(data))


class _Gaps(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"
