"""A process taken off the network for good."""

from __future__ import annotations

import ctypes
import sys

NEW_NETWORK, NEW_USER = 0x40000000, 0x10000000
"""Flags of unshare(2)."""


def go_offline() -> bool:
    """Whether the system let this process have a network of its own, with nothing in it.

    Linux alone can; who is not root needs user namespaces for it. It must be called before threads are made.
    """
    if not sys.platform.startswith("linux"):
        return False
    system = ctypes.CDLL(None)
    return any(system.unshare(flags) == 0 for flags in (NEW_NETWORK, NEW_USER | NEW_NETWORK))
