"""GUIDE: what a writer may want to know, in the order of a day's work; each a heading and a paragraph."""

GUIDE = (
    (
        "Begin",
        "Ctrl+N begins a review. Headline, standfirst and text are written on the page in the middle; the panels at the left hold what is said about the film.",
    ),
    (
        "Saving",
        "There is nothing to save: every key is on the disk within a second. Ctrl+S keeps a version under a name, and History shows all versions, compares them and puts any of them back.",
    ),
    (
        "Writing",
        "Signs format as you type: ## begins a heading, > a quote, - a list, **bold** is bold. Paste brings formatting along, Ctrl+Shift+V leaves it behind. “Markdown” shows the source at the same place, and no byte changes that you did not touch.",
    ),
    (
        "Finding",
        "Ctrl+Shift+P finds every action, review and person by a few letters. Ctrl+Shift+F searches the library: words, “phrases”, -without, and facets such as director: or rating>=4.",
    ),
    (
        "Ahead and behind",
        "Ctrl+8 opens a calendar of embargoes, releases and publications, Ctrl+9 shows what a year came to. Enter on a day opens its review, Enter on a bar finds what it counts; Escape goes back to the text.",
    ),
    (
        "Preview",
        "F9 shows the article as its readers will see it. Choose above it where the article goes; beside the page stand its HTML, the search result and the card for networks.",
    ),
    (
        "Checks",
        "The number at the list of checks says what is still open: a missing credit, a dead link, a spoiler in the standfirst. A click leads to the place.",
    ),
    (
        "Leaving",
        "Export writes the article into a folder, Copy puts it on the clipboard. Under embargo nothing leaves unless you type the title of the film.",
    ),
    (
        "Without a mouse",
        "F6 and Shift+F6 go from pane to pane, Tab from field to field, Ctrl and a number open a panel, F10 opens the menu and Shift+F10 that of what has the focus; F7 goes to the next marked word. Every action can be given another key in the preferences.",
    ),
    (
        "Safety",
        "A backup is made every day. What goes to the trash stays there for 30 days. What is being typed is written beside the store, too, and comes back after a power cut.",
    ),
)
