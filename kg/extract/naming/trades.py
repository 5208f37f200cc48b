"""What companies that everybody knows are called, though no text says so: "the streamer", "the coffee giant"."""

from __future__ import annotations

from kg.extract.text.words import by_letter, listed

KNOWN = {
    "Palantir": "data company|data firm|software company",
    "Netflix Hulu Peacock Roku Crunchyroll": "streamer|service|platform|streaming giant|giant|entertainment giant|streaming service|streaming platform|streaming company|streaming network",
    "Spotify Pandora SiriusXM Deezer Tidal": "streamer|service|platform|streaming giant|giant|music giant|streaming service|streaming platform|streaming company|music service|music platform",
    "Disney Paramount Lionsgate Miramax DreamWorks": "studio|giant|entertainment giant|media giant|film studio|movie studio|media company|entertainment company",
    "Google Microsoft Oracle Salesforce IBM Cisco Adobe": "giant|tech giant|technology giant|software giant|search giant|internet giant|tech company|technology company|software company|software maker|cloud company",
    "Meta Facebook": "platform|giant|tech giant|social media giant|technology giant|social media company|social media platform|social network|tech company|technology company",
    "Instagram TikTok Snapchat Reddit Pinterest Twitter YouTube Twitch Discord LinkedIn Roblox": "platform|site|app|social media platform|social media company|video platform|video app|social network|social media site",
    "Amazon eBay Etsy Walmart Target Costco Wayfair Kohl's Macy's Temu Shein": "retailer|giant|retail giant|e-commerce giant|online giant|tech giant|online retailer|e-commerce company|online marketplace|retail chain|discount retailer",
    "Kroger Albertsons Safeway": "grocer|chain|retailer|giant|grocery giant|grocery chain|supermarket chain|supermarket operator",
    "Apple Samsung": "giant|tech giant|technology giant|tech company|technology company|phone maker|smartphone maker",
    "Nvidia NVIDIA Intel Qualcomm Broadcom AMD TSMC": "chipmaker|giant|chip giant|tech giant|chip maker|chip company|chip designer",
    "Tesla Toyota Honda Hyundai Nissan Volkswagen Chrysler Stellantis Porsche Ferrari Rivian Nikola Subaru Kia GM Ford": "carmaker|automaker|giant|auto giant|car maker|auto maker|car company|electric carmaker|electric automaker",
    "Pfizer Moderna Merck Novartis Sanofi Takeda Teva AbbVie Abbott Amgen AstraZeneca Genentech Regeneron Mylan": "drugmaker|giant|pharmaceutical giant|drug giant|drug maker|drug company|vaccine maker|pharmaceutical company",
    "Starbucks": "chain|giant|coffee giant|coffee chain|coffeehouse chain|coffee company",
    "McDonald's Wendy's Chipotle Panera Popeyes Chick-fil-A Domino's": "chain|giant|fast-food giant|burger giant|fast-food chain|burger chain|restaurant chain|fast-food company",
    "OpenAI Anthropic Perplexity Midjourney Cohere": "startup|start-up|giant|tech giant|artificial intelligence company|artificial intelligence startup",
    "Nike Adidas adidas Puma Lululemon lululemon": "retailer|giant|sportswear giant|apparel giant|sportswear maker|sneaker maker|shoe maker|apparel maker|sportswear brand|sportswear company",
    "Uber Lyft DoorDash Instacart Grubhub": "app|service|platform|ride-hailing company|ride-hailing service|delivery app|delivery service|delivery company",
    "Boeing": "planemaker|giant|aerospace giant|plane maker|aircraft maker|jet maker",
    "Avianca Allegiant JetBlue": "airline|carrier",
    "Citigroup Citibank Barclays JPMorgan HSBC UBS": "bank|lender|giant|banking giant|financial giant",
    "Allstate Cigna UnitedHealth": "insurer|giant|insurance giant|health giant",
    "Verizon Comcast AT&T": "carrier|giant|telecom giant",
    "Hachette HarperCollins": "publisher",
    "Coinbase Binance FTX": "exchange|platform|giant|crypto giant|crypto exchange|cryptocurrency exchange",
    "Mattel Hasbro": "toymaker|giant|toy giant|toy maker|toy company",
    "WWE UFC": "promotion|wrestling promotion|wrestling company|promotion",
}
SIGN = "~"
"""What marks a noun by which a text calls a company without saying that it is one."""
TRADES = {
    name: frozenset(f"{SIGN}{noun}" for noun in nouns.split("|"))
    for names, nouns in KNOWN.items()
    for name in names.split()
}
"""A company's first word \u2192 the nouns by which papers call it."""
COMPANIES = listed("""
    carmaker automaker chipmaker drugmaker retailer insurer airline lender broadcaster brokerage chain publisher studio label
    platform maker manufacturer startup start-up railroad railway carrier developer utility giant streamer bookseller grocer
    conglomerate distributor marketplace toymaker planemaker
""")
"""Trades by which the only company of a text may be called: "sued the carmaker"."""
KIN = listed("""
    wife husband widow widower daughter son mother father sister brother girlfriend boyfriend niece nephew aunt
    uncle girl boy woman man ex-wife ex-husband granddaughter grandson
""")
OF_TRADE = frozenset({
    "group", "corporation", "brewery", "distillery", "winery", "farm", "ranch", "laboratory", "restaurant", "hotel", "casino", "theater",
})  # fmt: skip
"""What companies are called by that go by other trades too."""
UNLIKE = (
    "other|parent|same|new|rival|holding|sister|insurance|third|second|unnamed|smaller|larger|whole|entire|next|lower|high|higher|appeals|trial|district|federal|supreme|two|three|four|five|first|last|only|late|young|old|dead|latter|former|own|law|news|very|few"
    "|court|judge|jury|panel|magistrate|complaint|motion|order|record|evidence|case|action|suit|jurors|parties|lawsuit|opinion|statute|rule"
)
"""Words before a noun that make it another one than a text knows, or no body: "the other company", "the court clerk"."""
HOW = rf"(?:(?!(?:{by_letter(UNLIKE)})\b)[a-z][a-z-]+ )"
"""A word by which a noun is told apart, where it is one's whom the text knows: "the voting machine company"."""
