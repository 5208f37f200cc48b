"""Identity is a decision that can be undone: names worked out from links, and worked out again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.identity.decide import Link, names


def same(one, other):
    return Link(one, other, accepted=True)


def different(one, other):
    return Link(one, other, accepted=False)


def test_accepted_links_are_followed_through():
    assert names([same("a", "b"), same("b", "c")]) == {"b": "a", "c": "a"}


def test_a_rejected_pair_is_never_joined_by_what_lies_between():
    read_as = names([same("a", "b"), same("b", "c"), different("a", "c")])
    assert read_as.get("c", "c") != read_as.get("a", "a")


def test_taking_a_link_back_gives_what_was_before():
    before = names([same("a", "b")])
    assert names([same("a", "b"), same("c", "d")]) != before
    assert names([same("a", "b")]) == before


IRIS = st.sampled_from("abcdefgh")
LINKS = st.lists(st.builds(Link, IRIS, IRIS, st.booleans()).filter(lambda link: link.one != link.other))


@given(LINKS)
def test_the_order_of_decisions_does_not_matter(links):
    assert names(links) == names(reversed(links))


@given(LINKS)
def test_names_are_settled_and_rejections_hold(links):
    read_as = names(links)
    assert not set(read_as.values()) & set(read_as), "a name that itself reads as another"
    for link in links:
        if not link.accepted:
            assert read_as.get(link.one, link.one) != read_as.get(link.other, link.other)
