"""What captions print of their parties, around the names: capacities, guardians, addresses, forms, other names."""

from __future__ import annotations

import pytest

from kg.extract.papers.captions import read_caption
from kg.extract.papers.papers import read_papers

HEAD = "UNITED STATES DISTRICT COURT\nDISTRICT OF COLORADO\n\n"


def sides(first: str, second: str) -> tuple[list[str], list[str]]:
    caption = read_caption(
        f"{HEAD}{first}\n\n     Plaintiffs,\n\nv.                   Case No. 1:23-cv-01877\n\n{second}\n\n     Defendants.\n"
    )
    assert caption is not None
    names = {one.key: " ".join(one.name.split()) for one in caption.agents}
    return [names[key] for key in caption.suing], [names[key] for key in caption.sued]


@pytest.mark.parametrize(("first", "names"), [
    ("THE ESTATE OF LUIS SOTO, by and through its personal representative, Maria Soto,\nMARIA SOTO, individually, and\nL.S., a minor child, by and through her mother and next friend, Carla Ruiz,",
     ["THE ESTATE OF LUIS SOTO", "MARIA SOTO", "L.S."]),
    ("MARIA SOTO, as Personal Representative of the\nEstate of LUIS SOTO, deceased,", ["MARIA SOTO"]),
    ("DANA FIELDS, Special Administrator of\nthe Estate of ROY FIELDS, deceased,", ["DANA FIELDS"]),
    ("WANDA KEMP, as natural parent and next friend\nof minors T.K. and R.K.,", ["WANDA KEMP"]),
    ("JANE DOE, individually and on behalf of all others similarly situated,", ["JANE DOE"]),
    ("RAFAEL ORTIZ, on behalf of himself, FLSA Collective\nPlaintiffs and the Class,", ["RAFAEL ORTIZ"]),
    ("ROBERT HALE AND SUSAN HALE, h/w,", ["ROBERT HALE", "SUSAN HALE"]),
    ("HARBOR FAIR HOUSING ALLIANCE, INC.,\n1331 Pennsylvania Ave., NW, Suite 650,\nWashington, D.C. 20004\n\n   and\n\nPAUL BERGER\nMontgomery County, Maryland", ["HARBOR FAIR HOUSING ALLIANCE, INC.", "PAUL BERGER"]),
    ("BLUE DOOR 5280,\nELISA EPPS,\nASHLEE WEDGE, and\nAMANDA BLAS,", ["BLUE DOOR 5280", "ELISA EPPS", "ASHLEE WEDGE", "AMANDA BLAS"]),
])  # fmt: skip
def test_those_who_sue_are_named_without_what_is_told_of_them(first: str, names: list[str]) -> None:
    assert sides(first, "HOLM, LLC,") == (names, ["HOLM, LLC"])


@pytest.mark.parametrize(("second", "names"), [
    ("THE BOARD OF COUNTY COMMISSIONERS OF THE COUNTY OF PUEBLO, COLORADO,\nSHERIFF WALTER HOLM, in his official capacity,\nACORN MEDICAL, LLC, and\nJUNE LIND, R.N., in her individual capacity,",
     ["THE BOARD OF COUNTY COMMISSIONERS OF THE COUNTY OF PUEBLO, COLORADO", "WALTER HOLM", "ACORN MEDICAL, LLC", "JUNE LIND"]),
    ("CITY OF OZ, a municipal corporation,\nOFFICER JAMES BECK, in his individual and official capacities,\nand WAYNE COUNTY,", ["CITY OF OZ", "JAMES BECK", "WAYNE COUNTY"]),
    ("KEN PAXTER, in his official capacity\nas Attorney General of Texas, and\nJANE NILSEN, Secretary of State,", ["KEN PAXTER", "JANE NILSEN"]),
    ("ZENTRA TECHNOLOGIES AG, a\ncorporation organized under the laws\nof Germany, and ZENTRA TECHNOLOGIES\nAMERICAS CORP., a Delaware corporation,", ["ZENTRA TECHNOLOGIES AG", "ZENTRA TECHNOLOGIES AMERICAS CORP."]),
    ("QUARTZ FUND II, GP, LLC;\nQUARTZ FUND II, LP; and\nQUARTZ FOUNDATION, INC.,", ["QUARTZ FUND II, GP, LLC", "QUARTZ FUND II, LP", "QUARTZ FOUNDATION, INC."]),
    ("LA NONNA PIZZA CORP. d/b/a NONNA'S,\n123 MAIN STREET REST. INC., and GINO CONTI,", ["LA NONNA PIZZA CORP.", "123 MAIN STREET REST. INC.", "GINO CONTI"]),
    ("ORVEX CARE, INC. and POINT32, INC. f/k/a TUFTON HEALTH PLAN, INC.", ["ORVEX CARE, INC.", "POINT32, INC."]),
    ("OBERLUND COLLEGE aka OBERLUND\nCOLLEGE AND CONSERVATORY, et al.,", ["OBERLUND COLLEGE"]),
    ("CITY AND COUNTY OF DENVER, COLORADO,\nCITY OF AURORA, COLORADO,\nand JOHN AND JANE DOES 1-100,", ["CITY AND COUNTY OF DENVER, COLORADO", "CITY OF AURORA, COLORADO"]),
    ("SHERIFF KEVIN HALL; DOES I through X; and ROE CORPORATIONS I through X, inclusive,", ["KEVIN HALL"]),
    ("ACORN & ACORN; ABC CORPS. 1-10 (fictitious names); and JOHN DOES 1-10,", ["ACORN & ACORN"]),
    ("U.S. DEPARTMENT OF HOMELAND SECURITY\n245 Murray Lane, SW\nWashington, DC 20528,\n\nand\n\nCENTRAL INTELLIGENCE AGENCY\nWashington, DC 20505,", ["U.S. DEPARTMENT OF HOMELAND SECURITY", "CENTRAL INTELLIGENCE AGENCY"]),
    ("BANK OF THE LAKES, N.A.\nServe on: The Registered Trust, Inc.\n2405 York Road, Suite 201\nLutherville, Maryland 21093", ["BANK OF THE LAKES, N.A."]),
    ("XAVIER BECK, in his official capacity\nas Secretary of Health and Human\nServices, UNITED STATES OF AMERICA, and\nINTERNAL REVENUE SERVICE,", ["XAVIER BECK", "UNITED STATES OF AMERICA", "INTERNAL REVENUE SERVICE"]),
])  # fmt: skip
def test_those_who_are_sued_are_named_without_what_is_told_of_them(second: str, names: list[str]) -> None:
    assert sides("ANN ROE,", second) == (["ANN ROE"], names)


@pytest.mark.parametrize(("text", "names"), [
    (f"{HEAD}ZENTRA INTERNATIONAL INC.        :     CIVIL ACTION\n                                 :\n          v.                     :     NO. 20-1234\n                                 :\nBUCKEYE LIND, L.P., and          :\nLAUREL PIPE COMPANY, L.P.        :\n",
     ["ZENTRA INTERNATIONAL INC.", "BUCKEYE LIND, L.P.", "LAUREL PIPE COMPANY, L.P."]),
    (f"{HEAD}Plaintiffs: ANN POE and BO POE\n\nv.\n\nDefendants: STAPLE HOMES, INC., a Colorado corporation; and DENVER WATER\n", ["ANN POE", "BO POE", "STAPLE HOMES, INC.", "DENVER WATER"]),
    (f"{HEAD}SECURITIES AND EXCHANGE COMMISSION, :\n               Plaintiff,           :\n          - v. -                    :   COMPLAINT\nACORN HOLDINGS LIMITED, and         :\nCHEN ZHAO,                          :\n               Defendants.          :\n",
     ["SECURITIES AND EXCHANGE COMMISSION", "ACORN HOLDINGS LIMITED", "CHEN ZHAO"]),
])  # fmt: skip
def test_captions_without_roles_or_with_roles_first_name_their_sides(text: str, names: list[str]) -> None:
    caption = read_caption(text)
    assert caption is not None
    assert [" ".join(one.name.split()) for one in caption.agents if one.kind != "Court"] == names


@pytest.mark.parametrize("text", [
    f"{HEAD}The judge cited a case of long ago.\n\nv.\n\nNobody else was named in it.\n",
    "ANN ROE\n\nv.\n\nBO DOE\n",
    "UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n\nANN ROE\n\nv.\n\nBO DOE\n",
])  # fmt: skip
def test_names_without_roles_are_no_caption_where_no_trial_court_stands_over_them(text: str) -> None:
    assert read_caption(text) is None


@pytest.mark.parametrize(("printed", "kind"), [
    ("TRAVERS UNITED, a California\nnonprofit organization,", "Organization"), ("STUDENTS FOR OZ,", "Organization"), ("ROE & ROE,", "Organization"),
    ("COMMONWEALTH OF OZ,", "Organization"), ("ANN ROE, an individual,", "Person"), ("TOM UNITED, a citizen of Texas,", "Person"),
])  # fmt: skip
def test_a_party_is_a_body_by_its_name_or_by_what_is_told_of_it(printed: str, kind: str) -> None:
    caption = read_caption(f"{HEAD}{printed}\n     Plaintiff,\nv.\nBO DOE,\n     Defendant.\n")
    assert caption is not None
    assert caption.agents[1].kind == kind


def test_the_judge_of_a_column_with_marks_is_read() -> None:
    text = f"{HEAD}ANN ROE,                |  Case No. 2:23-cv-05664\n        Plaintiff,      |  Judge: Hon. Clara D. Vega\n     v.                 |  Magistrate Judge:\nBO DOE,                 |  Hon. Margo A. Rocco\n        Defendant.      |\n"
    assert [one.name for one in read_papers(text).bench] == ["Clara D. Vega", "Margo A. Rocco"]
