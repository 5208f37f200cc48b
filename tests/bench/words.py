"""Words of which realistic dockets are made."""

from __future__ import annotations

COURTS = ("nysd", "cand", "txwd", "ilnd", "ded", "cacd", "flsd", "mad")
GIVEN = (
    "Ada",
    "Bo",
    "Cy",
    "Dee",
    "Eli",
    "Fay",
    "Gus",
    "Hal",
    "Ida",
    "Jo",
    "Kit",
    "Lou",
    "Max",
    "Nan",
    "Ora",
    "Pia",
)
FAMILY = ("Arrow", "Birch", "Cairn", "Dale", "Elm", "Fenn", "Glen", "Heath", "Isle", "Knoll", "Linn", "Moor")
TRADES = (
    "Freight",
    "Grain",
    "Optics",
    "Paper",
    "Rail",
    "Steel",
    "Textile",
    "Water",
    "Timber",
    "Salt",
    "Glass",
    "Wire",
)
REQUESTS = (
    ("motiontocompel", "Motion to Compel"),
    ("motiontodismiss", "Motion to Dismiss"),
    ("motionforsummaryjudgment", "Motion for Summary Judgment"),
)
OUTCOMES = ("granted", "denied", "grantedinpart", "moot")
