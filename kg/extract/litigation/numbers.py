"""How courts number their cases."""

from __future__ import annotations

import re

NUMBER = re.compile(
    r"(?=\d)(?:\b(?:\d:)?\d\d(?:\d\d)?-(?:cv|cr|md|mc|bk|CV|CR|MD|C)-\d{2,6}\b|(?<=No\. )\d\d-\d{3,5}\b|(?<=number )\d\d-\d{3,5}\b"
    r"|(?<=No\. )\d{4}-\d{4}\b|(?<=[Nn][Oo]\. )\d\dST(?:CV|CP|FL|LC)\d{5}\b|(?<=Index No\. )\d{5,6}/\d{4}\b)"
    r"|(?<=Cause No\. )[A-Z]{2,3}-\d{4}-\d{2,5}\b"
)
"""A docket number."""
