"""The entry of the frozen application: its processes for exporting are this program, called anew with a task."""

from multiprocessing import freeze_support

from reviewdesk.app import main

if __name__ == "__main__":
    freeze_support()
    main()
