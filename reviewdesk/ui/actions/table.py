"""ACTIONS: the one table of what a person can do, from which menus, buttons, palette and shortcuts are made."""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey


class Scope(Enum):
    """Where the keys of an action hold; a narrower one wins over the window where both know a key."""

    WINDOW = auto()
    TEXT = auto()  # answered by the text itself, while the caret is in it
    PAGE = auto()  # while the focus is in the page; not for the user to change
    PREVIEW = auto()  # while the focus is in the preview; not for the user to change


class Action(NamedTuple):  # made in a sixth of the time that a data class takes; the first paint waits for it
    """One thing to do; `of_review` where there must be one on the desk.

    `standard` gives the platform's keys, `keys` those where the platform has none. `begins` a group of its menu.
    """

    id: str
    words: str
    menu: str
    icon: str = ""
    keys: str = ""
    standard: Key | None = None
    checkable: bool = False
    of_review: bool = False
    scope: Scope = Scope.WINDOW
    begins: bool = False


ACTIONS = (
    Action("new", "New Review", "File", "plus", "Ctrl+N", Key.New),
    Action("new_from", "New from Template…", "File", "file-plus", "Ctrl+Shift+T"),
    Action("keep_template", "Save as Template…", "File", of_review=True),
    Action("import", "Import…", "File", "download", "Ctrl+Shift+I"),
    Action("import_folder", "Import Folder…", "File"),
    Action("copy_cms", "Copy for the CMS", "File", "copy", "Ctrl+Shift+C", of_review=True, begins=True),
    Action("copy_rich", "Copy as Rich Text", "File", "bold", of_review=True),
    Action("copy_html", "Copy HTML", "File", "code", of_review=True),
    Action("copy_markdown", "Copy Review File", "File", "file-text", of_review=True),
    Action("export_again", "Export Again", "File", "refresh-cw", "Ctrl+E", of_review=True, begins=True),
    Action("print", "Print…", "File", "", "Ctrl+P", Key.Print, of_review=True),
    Action("save_pdf", "Save as PDF…", "File", "", of_review=True),
    Action("save", "Save a Version…", "File", "circle-check", "Ctrl+S", Key.Save, of_review=True, begins=True),
    Action("backups", "Backups…", "File", "history"),
    Action("quit", "Quit", "File", "", "Ctrl+Q", Key.Quit, begins=True),
    Action("undo", "Undo", "Edit", "undo-2", "Ctrl+Z", Key.Undo, of_review=True),
    Action("redo", "Redo", "Edit", "redo-2", "Ctrl+Shift+Z", Key.Redo, of_review=True),
    Action("find", "Find…", "Edit", "search", "Ctrl+F", Key.Find, of_review=True, begins=True),
    Action("find_next", "Find Next", "Edit", "chevron-down", "F3", Key.FindNext, of_review=True),
    Action("find_previous", "Find Previous", "Edit", "chevron-up", "Shift+F3", Key.FindPrevious, of_review=True),
    Action("replace", "Replace…", "Edit", "pencil", "Ctrl+H", Key.Replace, of_review=True),
    Action("next_marked", "Next Marked Word", "Edit", "", "F7", of_review=True),
    Action("find_in_library", "Find in Library", "Edit", "search", "Ctrl+Shift+F"),
    Action("insert_snippet", "Snippet…", "Insert", "pencil", of_review=True),
    Action("trash", "Move to Trash", "Edit", "trash-2", of_review=True, begins=True),
    Action("undo_import", "Undo Import", "Edit"),
    Action("preferences", "Preferences…", "Edit", "settings", "Ctrl+,", Key.Preferences, begins=True),
    Action("palette", "Command Palette…", "View", "command", "Ctrl+Shift+P"),
    Action("show_library", "Library", "View", "library", "Ctrl+1", checkable=True, begins=True),
    Action("show_film", "Film", "View", "clapperboard", "Ctrl+2", checkable=True),
    Action("show_review", "Review", "View", "star", "Ctrl+3", checkable=True),
    Action("show_images", "Images", "View", "image", "Ctrl+4", checkable=True),
    Action("show_search", "Search and Card", "View", "search", "Ctrl+5", checkable=True),
    Action("show_checks", "Checks", "View", "list-checks", "Ctrl+6", checkable=True),
    Action("show_history", "History", "View", "history", "Ctrl+7", checkable=True),
    Action("calendar", "Calendar", "View", "calendar", "Ctrl+8", checkable=True),
    Action("year", "Your Year", "View", "chart-column", "Ctrl+9", checkable=True),
    Action("show_preview", "Preview", "View", "panel-right", "F9", checkable=True),
    Action("focus_mode", "Focus Mode", "View", "", "F11", checkable=True),
    Action("word_target", "Word Target…", "View", of_review=True),
    Action("section_target", "Section Target…", "View", of_review=True),
    Action("typewriter", "Typewriter Scrolling", "View", checkable=True),
    Action("next_pane", "Next Pane", "View", "", "F6", begins=True),
    Action("previous_pane", "Previous Pane", "View", "", "Shift+F6"),
    Action("open_menu", "Menu", "", "", "F10"),
    Action("open_context_menu", "Context Menu", "", "", "Shift+F10"),
    Action("page_larger", "Text Larger", "View", "", "Ctrl++", of_review=True, scope=Scope.PAGE, begins=True),
    Action("page_smaller", "Text Smaller", "View", "", "Ctrl+-", of_review=True, scope=Scope.PAGE),
    Action("page_usual", "Text at Its Usual Size", "View", "", "Ctrl+0", of_review=True, scope=Scope.PAGE),
    Action("preview_larger", "Preview Larger", "View", "", "Ctrl++", of_review=True, scope=Scope.PREVIEW, begins=True),
    Action("preview_smaller", "Preview Smaller", "View", "", "Ctrl+-", of_review=True, scope=Scope.PREVIEW),
    Action("preview_usual", "Preview at Its Own Size", "View", "", "Ctrl+0", of_review=True, scope=Scope.PREVIEW),
    Action("theme_system", "Theme: As the System", "View", "monitor", begins=True),
    Action("theme_light", "Theme: Light", "View", "sun"),
    Action("theme_dark", "Theme: Dark", "View", "moon"),
    Action("theme_contrast", "Theme: High Contrast", "View", "eye"),
    Action("guide", "Guide", "Help", "info", "F1", Key.HelpContents),
    Action("keys", "Keys", "Help", "command", "Ctrl+?"),
    Action("sample", "Sample Review", "Help", "clapperboard"),
    Action("show_log", "Show the Log", "Help", "file-text", begins=True),
    Action("about", "About ReviewDesk", "Help", "info"),
)
MENUS = ("File", "Edit", "View", "Insert", "Format", "Help")
