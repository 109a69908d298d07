"""`python -m reviewdesk`, and the entry of the installed commands."""

from reviewdesk.app import main

if __name__ == "__main__":
    main()
