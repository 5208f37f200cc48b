"""Public bodies and law firms as papers name them, and words with capitals that name nobody."""

from __future__ import annotations

import pytest

from kg.extract.naming.names import named


def who(text: str) -> set[str]:
    return {one.name for one in named(text) if one.kind != "Court"}


BODIES = [
    ("Texas sued Meta. The suit says that Texas lost money.", "Texas;Meta"),
    ("The Kane County Sheriff's Office was sued.", "Kane County Sheriff's Office"),
    ("The California Attorney General's Office appealed.", "California Attorney General's Office"),
    ("The Illinois Libertarian Party sued.", "Illinois Libertarian Party"),
    (
        "The National Association of Realtors\u2019 policy was struck down.",
        "National Association of Realtors",
    ),
    (
        "The Securities and Exchange Commission sued Ripple Labs, Inc.",
        "Securities and Exchange Commission;Ripple Labs, Inc.",
    ),
    ("The SEC sued Coinbase on Tuesday.", "SEC;Coinbase"),
    (
        "The Securities and Exchange Commission opened it; the SEC closed it.",
        "Securities and Exchange Commission",
    ),
    ("The State of Texas sued the State of New Mexico.", "State of Texas;State of New Mexico"),
    ("The City of Flint settled with the residents.", "City of Flint"),
    ("The U.S. Department of Justice sued Google LLC.", "U.S. Department of Justice;Google LLC"),
    ("The Justice Department sued Visa.", "Justice Department;Visa"),
    (
        "The Department of Housing and Urban Development was sued.",
        "Department of Housing and Urban Development",
    ),
    ("The Food and Drug Administration appealed.", "Food and Drug Administration"),
    ("The FTC, which sued Meta in 2020, lost.", "FTC;Meta"),
    ("The Federal Trade Commission (FTC) sued. The FTC won.", "Federal Trade Commission"),
    ("The Texas attorney general's office said so.", ""),
    ("The People of the State of New York brought the case.", "People of the State of New York"),
    ("The Commonwealth of Massachusetts sued.", "Commonwealth of Massachusetts"),
    (
        "The County of Los Angeles was sued by the Los Angeles Unified School District.",
        "County of Los Angeles;Los Angeles Unified School District",
    ),
    ("The New York Police Department was named.", "New York Police Department"),
    ("The Board of Education of Topeka lost.", "Board of Education of Topeka"),
    ("The National Labor Relations Board ruled.", "National Labor Relations Board"),
    (
        "The Equal Employment Opportunity Commission sued the hotel.",
        "Equal Employment Opportunity Commission",
    ),
    ("The California Civil Rights Department sued Tesla.", "California Civil Rights Department;Tesla"),
    (
        "The National Football League and the NFL Players Association met.",
        "National Football League;NFL Players Association",
    ),
    ("The NAACP sued.", "NAACP"),
]
FIRMS = [
    ("Zina Bash, a Keller Postman partner, said so.", "Zina Bash;Keller Postman"),
    ("Warren Postman of Keller Postman is among the lawyers.", "Warren Postman;Keller Postman"),
    ("Britton Monts of The Monts Firm represents her.", "Britton Monts;Monts Firm"),
    (
        "William F. Lee of Wilmer Cutler Pickering Hale and Dorr LLP appeared.",
        "William F. Lee;Wilmer Cutler Pickering Hale and Dorr LLP",
    ),
    (
        "Attorneys: Theane Evangelis, Gibson, Dunn & Crutcher LLP",
        "Theane Evangelis;Gibson, Dunn & Crutcher LLP",
    ),
    ("Alex Spiro of Quinn Emanuel spoke for him.", "Alex Spiro;Quinn Emanuel"),
    ("He is represented by Cravath, Swaine & Moore LLP.", "Cravath, Swaine & Moore LLP"),
    (
        "Paul, Weiss, Rifkind, Wharton & Garrison LLP signed it.",
        "Paul, Weiss, Rifkind, Wharton & Garrison LLP",
    ),
    (
        "Susman Godfrey LLP and Rothwell, Figg, Ernst & Manbeck, P.C. signed it.",
        "Susman Godfrey LLP;Rothwell, Figg, Ernst & Manbeck, P.C.",
    ),
    (
        "Theodore Boutrous, Gibson, Dunn & Crutcher LLP, Los Angeles, for defendant.",
        "Theodore Boutrous;Gibson, Dunn & Crutcher LLP",
    ),
    ("She is a partner at Latham & Watkins.", "Latham & Watkins"),
    ("Kirkland & Ellis's lawyers filed the brief.", "Kirkland & Ellis"),
    ("Bart Banino of Condon & Forsyth LLP appeared.", "Bart Banino;Condon & Forsyth LLP"),
    ("Lawyers from Wachtell, Lipton, Rosen & Katz wrote it.", "Wachtell, Lipton, Rosen & Katz"),
    (
        "The firm Skadden, Arps, Slate, Meagher & Flom acted for the bank.",
        "Skadden, Arps, Slate, Meagher & Flom",
    ),
    ("Sarah Klein of Manly, Stewart & Finaldi represents the women.", "Sarah Klein;Manly, Stewart & Finaldi"),
    (
        "Rodriguez L\u00f3pez Law Offices, P.S.C. was on the brief.",
        "Rodriguez L\u00f3pez Law Offices, P.S.C.",
    ),
    (
        "Tom Clare of Clare Locke represents Dominion Voting Systems.",
        "Tom Clare;Clare Locke;Dominion Voting Systems",
    ),
    ("The Law Offices of Ann Lindqvist filed it.", "Law Offices of Ann Lindqvist"),
    ("Ann Lindqvist, a partner at Holm Ruiz, said so.", "Ann Lindqvist;Holm Ruiz"),
    ("Davis Polk and Jones Day advised the bank.", "Davis Polk;Jones Day"),
    ("O'Melveny & Myers represents the league.", "O'Melveny & Myers"),
    ("Kaplan Hecker & Fink wrote the brief.", "Kaplan Hecker & Fink"),
    ("QUINN EMANUEL URQUHART & SULLIVAN, LLP", "QUINN EMANUEL URQUHART & SULLIVAN, LLP"),
    ("Apple, Sullivan & Cromwell LLP's client, won.", "Apple;Sullivan & Cromwell LLP"),
]
NOBODY = [
    "The amusing Fifty-two Black former owners left.",
    "He once played for the Oakland A's.",
    "Jeff the Memphis lawyer agreed with a Coral Gables lawyer.",
    "B. Procedural Background",
    "It happened in a Model S near Key Largo.",
    "They enrolled in Prime and read Prime's terms.",
    "The First Amendment protects it.",
    "She sued under the Fair Labor Standards Act and Title VII.",
    "The Lanham Act and the Civil Rights Act of 1964 apply.",
    "The Federal Rules of Civil Procedure require it.",
    "The hearing is on Monday, March 3, in Los Angeles.",
    "He lives in San Mateo County and works in Santa Monica.",
    "The White House declined to comment.",
    "Members of Congress voted on Tuesday.",
    "The book \u201cThe Silent Harbor\u201d was published in May.",
    "The film \u201cIt Ends With Us\u201d opened in August.",
    "Under Rule 12(b)(6), Plaintiff's Complaint must be dismissed.",
    "The Motion to Dismiss is GRANTED IN PART. Defendants shall answer.",
    "Publishers sued. Advertisers left. Shareholders complained.",
    "However, the jury disagreed. Meanwhile, jurors went home.",
    "The Preliminary Injunction was stayed.",
    "Happy Meal toys are sold there.",
    "It is an American company with Chinese owners.",
    "The Memorandum Opinion and Order was entered.",
    "The Los Angeles County jury found otherwise.",
    "He went to the Middle East on New Year's Day.",
    "It was Black Friday, and the Super Bowl was near.",
    "It was played on an iPhone and a PlayStation.",
    "Democrats and Republicans in the Senate disagreed.",
    "JUDGE DENIES MOTION TO DISMISS",
    "Judge Denies Bid to Dismiss Lawsuit Over Training Data\n\nThe bid was denied.",
    "Exhibit A is attached to the Declaration.",
    "Attorneys General of several states joined.",
    "Wall Street and Silicon Valley took note.",
    "Related topics: Civil Procedure.",
    "WASHINGTON \u2014 The ruling came late.",
    "NEW YORK (AP) \u2014 The ruling came late.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), BODIES + FIRMS, ids=lambda value: value[:40].replace(";", ","))
def test_exactly_those_are_named(text: str, names: str) -> None:
    assert who(text) == set(filter(None, names.split(";")))


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[:40])
def test_nobody_is_named(text: str) -> None:
    assert who(text) == set() or who(text) == {"AP"}
