"""What a drawn name takes up, measured as the page prints it."""

from __future__ import annotations

from kg.view.lettering import width
from kg.view.placing import LEAD, LINE, SIGN


def box(node):
    """Left, top, right, bottom: of the box with sign and name, or of the sign with the name below it."""
    if node.size is not None:
        wide, high = node.size
        return node.x - wide / 2, node.y - high / 2, node.x + wide / 2, node.y + high / 2
    half = max([SIGN, *(width(line) / 2 for line in node.lines)])
    return node.x - half, node.y - SIGN, node.x + half, node.y + SIGN + LINE * len(node.lines)


def label(node):
    """Left, top, right, bottom of the name in its box."""
    left, _, _, _ = box(node)
    high = LINE * len(node.lines) / 2
    return left + LEAD, node.y - high, left + LEAD + max(map(width, node.lines)), node.y + high


def meet(one, other, by=0.0):
    """Whether two boxes share more than so many pixels either way."""
    return (
        one[0] < other[2] - by
        and other[0] < one[2] - by
        and one[1] < other[3] - by
        and other[1] < one[3] - by
    )


def overlaps(drawn):
    """The pairs of names that lie on one another."""
    boxes = [(node.name, box(node)) for node in drawn.nodes]
    return [
        (name, other)
        for at, (name, one) in enumerate(boxes)
        for other, two in boxes[at + 1 :]
        if meet(one, two)
    ]
