"""Names as court pages print them, made alike."""

from __future__ import annotations

import re


def plain(words):
    return " ".join((words or "").split())


def same(one, other):
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())
