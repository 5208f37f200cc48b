"""What courts are asked for by its own name: what only they give, and what is asked of them though no court is named."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import SUM, WHO

THINGS = (
    r"(?:dismissal|an? (?:\w+ )?stay(?! (?:at|with)\b| in (?!the (?:meantime|interim|case|suit|lawsuit|proceedings)))|reconsideration|(?:an? (?:[\w-]+ )?)?rehearing|a new trial|a mistrial|class certification|a postponement|a continuance"
    r"|a protective order|(?:a )?default judgment|(?:leave|permission) to (?:amend|file|intervene|join the)|(?:an? (?:[\w-]+ )?)?extension (?:of|to)"
    r"|an? (?:[\w-]+ )?extension(?= ?[.,;]| ?$)|(?:more|additional|extra) time(?: to\b|(?= ?[.,;]| ?$))|(?:a )?remand\b|(?:a )?transfer of the (?:case|suit|lawsuit|action)\b|a change of venue"
    r"|judgment (?:as a matter of law|on the pleadings)|a directed verdict|(?:leave|permission) to withdraw|an order (?:sealing|unsealing|compelling|vacating|quashing|certifying))"
)
"""What only courts give."""
THING = re.compile(THINGS)
ASKED = re.compile(
    rf"for (?:{THINGS}|(?:[\w-]+ )?review by (?:the )?{WHO}|(?:partial )?summary judgment|sanctions|an? (?:emergency |temporary |preliminary )*(?:injunction|restraining order)"
    rf"|an? emergency order|(?:an award of )?(?:{SUM} in |its |her |his |their )?(?:(?:its|her|his|their) )?(?:attorneys? ?'?s? |legal )fees)(?:\b|(?<= )|(?<={WHO}))"
)
"""What is asked of a court, though no court is named."""
