"""Lets the rights of files bind also root, as they bind everybody else."""

import ctypes
import os
import sys

_VERSION = 0x20080522  # of Linux's capget(2)
_OVERRIDE, _READ_SEARCH = 1, 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


def be_bound_by_rights() -> None:
    """Give up what lets root write where the rights forbid it; call it before there are threads."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return
    library = ctypes.CDLL(None, use_errno=True)
    header, sets = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    if library.capget(header, sets) != 0:
        raise OSError(ctypes.get_errno(), "capget")
    for number in (0, 1):  # effective, permitted; the other words are inheritable and the upper half
        sets[number] &= ~(1 << _OVERRIDE | 1 << _READ_SEARCH)
    if library.capset(header, sets) != 0:
        raise OSError(ctypes.get_errno(), "capset")
