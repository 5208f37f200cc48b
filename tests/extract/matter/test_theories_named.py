"""What is claimed, by statutes, by deeds, and by what those who sue say was done to them."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
NOUNS = {
    "violations of Title VII of the Civil Rights Act": {"discrimination"},
    "violations of the Americans with Disabilities Act": {"discrimination"},
    "violations of the Fair Housing Act": {"discrimination"},
    "violations of BIPA": {"privacy"},
    "violations of the Exchange Act": {"securitiesfraud"},
    "violations of the First Amendment": {"civilrights"},
    "violations of her First and Fourth Amendment rights": {"civilrights"},
    "violations of the Racketeer Influenced and Corrupt Organizations Act": {"racketeering"},
    "breach of the lease": {"breachofcontract"},
    "breach of the implied covenant of good faith and fair dealing": {"breachofcontract"},
    "unlawful termination": {"wrongfultermination"},
    "bid rigging": {"antitrust"},
    "sexual abuse": {"assault"},
    "deceptive trade practices": {"unfaircompetition"},
    "unfair and deceptive business practices and fraud": {"unfaircompetition", "fraud"},
    "false designation of origin": {"trademarkinfringement"},
    "wrongful-death and negligence": {"wrongfuldeath", "negligence"},
    "violations of the Video Privacy Protection Act": {"privacy"},
    "violations of the state's unfair trade practices law": {"unfaircompetition"},
    "violations of the Florida Deceptive and Unfair Trade Practices Act": {"unfaircompetition"},
    "breach of warranty": set(),
    "false advertising under the Lanham Act": {"falseadvertising"},
    "unpaid overtime": set(),
}
DEEDS = {
    "violated Title VII": {"discrimination"},
    "violated the First Amendment": {"civilrights"},
    "trampled on her rights under the First and Fourth Amendments": {"civilrights"},
    "violated the Lanham Act": {"trademarkinfringement"},
    "conspired to fix prices": {"antitrust", "conspiracy"},
    "plagiarized her cookbook": {"copyrightinfringement"},
    "used her photographs without permission": {"copyrightinfringement"},
    "broke its contract with her": {"breachofcontract"},
    "violated the terms of her employment agreement": {"breachofcontract"},
    "breached a lease": {"breachofcontract"},
    "sexually abused her": {"assault"},
    "deceived shareholders about its sales": {"securitiesfraud"},
    "interfered with her business relationships": {"tortiousinterference"},
    "used her likeness without permission": {"misappropriation"},
    "maliciously prosecuted her": {"maliciousprosecution"},
    "abused the legal process": {"abuseofprocess"},
    "stole her trade secrets": {"tradesecrets"},
    "discriminated against her": {"discrimination"},
    "sold soup at fixed prices": set(),
    "used an image without permission": set(),
    "copied her on an email": set(),
    "fixed the roof": set(),
}
SAID = [
    ("Diaz says Milton {}.", "broke its contract with her", {"breachofcontract"}),
    ("Diaz argues that Milton {}.", "violated her privacy", {"privacy"}),
    ("The company {}, Diaz contends.", "infringed her patents", {"patentinfringement"}),
    ("Diaz's lawyer, Ann Poe, said Milton {}.", "retaliated against her client", {"retaliation"}),
    ("Diaz told reporters that Milton {}.", "stole her trade secrets", {"tradesecrets"}),
    ("Diaz believes the company {}.", "discriminated against older workers", {"discrimination"}),
    ("Diaz said the company {}.", "had breached the contract it made with her", {"breachofcontract"}),
    ("Diaz says the company {}.", "reported the fraud to the police", set()),
    ("The company says Diaz {}.", "defamed it", set()),
    ("Diaz says her neighbor, Tom Poe, {}.", "assaulted her", set()),
    ("Diaz said the company {}.", "never violated her privacy", set()),
    ("The company argues that the First Amendment {}.", "protects its ads", set()),
    ("Diaz said the company {}.", "would violate antitrust law if it bought a rival", set()),
    ("Diaz says Milton {}.", "accused her of fraud", set()),
    ("An expert said the company {}.", "breached its contract with Diaz", set()),
    ("Diaz says Milton {}.", "sued her for defamation", set()),
    ("Diaz said Milton {}.", "fired the man who assaulted her", set()),
    ("Diaz says the company {}.", "told her that she violated her lease", set()),
    ("Diaz said Milton {}.", "may have violated antitrust law", set()),
]  # fmt: skip


def claims(text):
    return {one for one in facts(text) if one.startswith("claim")}


def of_diaz(theories):
    return {f"claim | Rosa Diaz | Milton Foods Inc. | {one}" for one in theories}


@pytest.mark.parametrize("named", NOUNS, ids=short)
@pytest.mark.parametrize("way", ["The suit alleges {}.", "Diaz is suing for {}."], ids=short)
def test_a_claim_is_known_by_its_statute(way, named):
    assert claims(SUIT + way.format(named)) == of_diaz(NOUNS[named])


@pytest.mark.parametrize("named", DEEDS, ids=short)
@pytest.mark.parametrize("way", ["The suit alleges that the company {}."], ids=short)
def test_a_claim_is_known_by_what_was_done(way, named):
    assert claims(SUIT + way.format(named)) == of_diaz(DEEDS[named])


@pytest.mark.parametrize(("way", "done", "theories"), SAID, ids=[short(one[0] + one[1]) for one in SAID])
def test_a_claim_is_known_by_what_those_who_sue_say(way, done, theories):
    assert claims(SUIT + way.format(done)) == of_diaz(theories)
