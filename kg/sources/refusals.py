"""What a page is that is no docket, in one sentence."""

from __future__ import annotations

import re

MESSAGES = re.compile(
    r"case not found|case number not found|page id does not exist|there are no documents in this case|"
    r"must be less than or equal to|administratively closed|in the process of being opened|the case type was|"
    r"server timeout|request time-?out|unable to create pdf|incomplete request|submission already made|"
    r"do not have permission|404 not found|may take a long time to run",
    re.IGNORECASE,
)
SEEMS = (
    (
        r"http-equiv\s*=\s*[\"']?refresh|pacer\.login\.uscourts\.gov",
        "it is only a redirection to another page; open that one and save it",
    ),
    (
        r"<embed\b|type=[\"']application/pdf",
        "it is the frame of a PDF viewer, not a docket; save the docket report itself",
    ),
    (
        r"accept charges|view report' button|billed for the exact number|download confirmation",
        "it is PACER's question whether to accept the charges, not the docket behind it",
    ),
    (
        r"documents? are attached to this filing",
        "it lists the attachments of one filing; save the docket report itself",
    ),
    (
        r"access to the document you are about to view has been restricted",
        "it is a warning before a restricted document, not a docket",
    ),
    (
        r"type=[\"']?password|login to pacer|loginform",
        "it is a login page; log in and save the docket report itself",
    ),
    (
        r"drumpf|metamask|cloudmask",
        "a browser extension has written into it; save it again without extensions",
    ),
    (
        r"documents_numbered_from_|sort1|iquery\.pl\?[0-9]+-l_",
        "it is the form that asks for a docket, not the docket",
    ),
)
"""Marks in the markup, and what a page that bears them seems to be."""


def reason(page: str, text: str) -> str:
    """The sentence for a page that holds no docket, from its markup and its visible text."""
    message = next((line for line in text.split("\n") if MESSAGES.search(line)), None)
    if message is not None:
        return f"it is no docket; the court's system says: {message.strip(' *')[:120]}"
    for marks, sentence in SEEMS:
        if re.search(marks, page, re.IGNORECASE):
            return sentence
    return (
        "it is a web page with no docket that kg can read; save the docket report's own page, complete "
        "(or an article as plain text)"
    )
