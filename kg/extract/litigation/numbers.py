"""How courts number their cases."""

from __future__ import annotations

import re

DASH = "[-\u2010\u2011\u2013\u2212]"
"""What stands between the parts of a number: some courts print a minus sign."""
NUMBER = re.compile(
    rf"\b(?:(?=\d)(?:(?:\d:)?\d\d(?:\d\d)?{DASH}(?:cv|cr|md|mc|bk|CV|CR|MD|C){DASH}\d{{2,6}}\b|(?<=No\. )\d\d-\d{{3,5}}\b|(?<=number )\d\d-\d{{3,5}}\b"
    r"|(?<=\bCV[ -])\d\d-\d{4,5}\b|\b\d\d-\d{2,5}(?=-[A-Z]{2,4}\b)|\b\d\d Civ\. \d{3,5}\b"
    r"|(?<=No\. )\d{4}-\d{4}\b|(?<=N[Oo]\. )\d{4}-\d{5,6}\b|(?<=N[Oo]\.: )\d{4}-\d{5,6}\b|(?<=N[Oo]\. )\d\d-\d\d-\d{5}\b|\b20\d\d (?:L|CH|LM|D) \d{5,6}\b|(?<=[Nn][Oo]\. )\d\dST(?:CV|CP|FL|LC)\d{5}\b|\b\d{5,6}/20\d\d\b|(?<=Index No\. )\d{2,6}/\d\d\b)"
    r"|(?<=Cause No\. )[A-Z]{2,3}-\d{4}-\d{2,5}\b|D-1-GN-\d\d-\d{6}\b)"
)
"""A docket number."""
