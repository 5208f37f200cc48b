"""Names that papers use alone, without a noun that tells of whom: companies, bodies, law firms; and things that are nobody."""

from __future__ import annotations

from kg.extract.text.words import listed


def _lines(listed: str) -> frozenset[str]:
    return frozenset(line.strip() for part in listed.splitlines() for line in part.split(";") if line.strip())


COMPANIES = listed("""
    Accenture Activision adidas Adobe Airbnb Albertsons Alibaba Allstate Alphabet Amazon Amgen Anthropic Apple Arista AstraZeneca AT&T
    Avianca Avis Barclays Bayer Binance BioNTech BlackBerry BlackRock Blackstone Bloomberg Boeing Broadcom BuzzFeed ByteDance Cargill
    Carvana Caterpillar Chevron Chobani Chrysler Cigna Cisco Citadel Citibank Citigroup Cloudflare Coca-Cola Coinbase Comcast
    Costco Coupang Deloitte Deutsche Disney DoorDash Dropbox DuPont eBay Equifax Experian ExxonMobil Expedia Facebook FedEx Ferrari
    Figma Foxconn Gannett Gawker Genentech GitHub GlaxoSmithKline Glassdoor GoDaddy Google GoPro Groupon Hachette HarperCollins
    Hasbro Hertz Honda Huawei Hulu Hyundai Illumina Instacart Instagram Intel Intuit Juul Kellogg Kroger Lego LinkedIn
    Lululemon Lyft Macy's Maersk Marriott Mastercard Match Mattel McDonald's McKesson McKinsey Medtronic Mercedes-Benz Meta Microsoft
    Midjourney Moderna Monsanto Mylan MyPillow Nestle Nestlé Netflix Newsmax Nike Nikola Nintendo Nissan Nokia Novartis Nvidia
    NVIDIA OpenAI Oracle Palantir Pandora Paramount PayPal Peloton PepsiCo Perplexity Pfizer Philips Pinterest Pixar Politico
    Porsche PricewaterhouseCoopers ProPublica Purdue Qualcomm Quora Reddit Regeneron Reuters Rivian Robinhood Roblox Roku Rumble Safeway Samsung
    Sanofi Sephora Shein Shopify Siemens Smartmatic Snapchat SoftBank Sony Sotheby's Southwest SpaceX Spirit Spotify Starbucks
    Stellantis StubHub Substack SunTrust Takeda Telegram Temu Tencent Teva Tesla Theranos Ticketmaster TikTok Toyota Twitch Twitter
    Uber Unilever UnitedHealth Univision Valeant Verizon Viacom Visa Vizio VMware Volkswagen Volvo Walgreens Walmart Waymo Wayfair
    Wells WeWork WhatsApp WikiLeaks Wikipedia WordPress xAI Xerox Yahoo Yelp YouTube Zara Zillow Zoom Zynga Altria Abbott AbbVie
    Cencora CVS Dow Chemours Enron Exxon Goldman JPMorgan Ripple Vans Crocs Adidas Puma Burberry Chanel Gucci Hermès Hermes Levi's
    Wendy's Domino's Lowe's Kohl's Sotheby's Christie's Denny's Chick-fil-A Chipotle Luckin Aramark Sysco Tyson Perdue Smithfield
    Vox Vice Breitbart HuffPost Axios Gizmodo Salon Slate Newsweek Medium Patreon OnlyFans Pornhub Backpage Craigslist Discord
    Kia Deadspin Revlon SerpApi Oxylabs GATX Cal-Maine Fanatics Strava Uniqlo Panera Popeyes Hardee's Subaru Mazda Mitsubishi
    TechCrunch Engadget Mashable Gothamist Jezebel
    Suzuki Peacock Hinge Bumble Tinder Vimeo Kickstarter Etsy Chewy Allegiant Greyhound Amtrak Respironics Crunchyroll DreamWorks Lionsgate Miramax Warner Univision Vevo SiriusXM iHeartMedia Cohere Stability
""")
"""Companies, outlets and platforms that go by one word."""
GROUPS = _lines("""
    US Airways; Daily Telegraph; Daily Mirror; Daily Express; Sunday Times; People for the Ethical Treatment of Animals
    PGA Tour; LPGA Tour; LIV Golf; DP World Tour; 21st Century Fox; 20th Century Fox; 20th Century Studios; Reporters Committee for Freedom of the Press; Goldman Sachs; Morgan Stanley; Wells Fargo; JPMorgan Chase; Merrill Lynch; Charles Schwab; Deutsche Bank; Credit Suisse
    Best Buy; Home Depot; Burger King; Taco Bell; Pizza Hut; Trader Joe's; Whole Foods; Dollar General; Family Dollar; Dick's Sporting Goods
    Eli Lilly; Bristol Myers Squibb; Bristol-Myers Squibb; Purdue Pharma; Gilead Sciences; Norfolk Southern; Union Pacific
    General Catalyst; General Atlantic; Dow Jones; Public Justice; Public Citizen; Public Counsel
    General Electric; General Motors; Ford Motor; Rolls-Royce; Harley-Davidson; Lockheed Martin; Northrop Grumman; Rio Tinto
    Philip Morris; Anheuser-Busch; Red Bull; Dr Pepper; Oscar Mayer; Kraft Heinz; General Mills; Under Armour; New Balance; Louis Vuitton
    Warner Bros; Warner Bros.; Live Nation; Getty Images; Penguin Random House; Random House; Simon & Schuster; Rolling Stone; Vanity Fair
    Media Matters; Planned Parenthood; Citizens United; Students for Fair Admissions; Moms for Liberty; Everytown for Gun Safety
    Associated Press; Daily Beast; Daily Wire; Fox News; Clear Channel; American Express; Credit Acceptance; Liberty Mutual; State Farm
    Bloomberg Law; Bloomberg News; Law360; Sierra Club; Heal the Bay
    Ralph Lauren; Calvin Klein; Edward Jones; Raymond James; John Deere; Victoria's Secret; Papa John's; Martin Marietta; Rite Aid
    Stability AI; Character.AI; Character AI; Hugging Face; Epic Games; Riot Games; Electronic Arts; Take-Two; Jack Daniel's
    LIV Golf; National Review; The Athletic; Roc Nation; Pep Boys; Andreessen Horowitz; Douglas Elliman; Union Square Ventures; Liberty Counsel
    Alliance Defending Freedom; Medieval Times; Liberty Media; PGA Tour; LPGA Tour; ATP Tour; WTA Tour; Big Ten; Big 12; Pac-12; Big East
    Berkshire Hathaway; Penn State; Ohio State; Michigan State; Florida State; Arizona State; Walt Disney; Walt Disney Parks and Resorts
    Human Rights Watch; Doctors Without Borders; Boy Scouts; Girl Scouts; Proud Boys; Oath Keepers; True the Vote; Project Veritas
    Trump Organization; Trump Media; Truth Social; Virgin Galactic; Blue Origin; Black Lives Matter; Save the Children
    Bed Bath & Beyond; Barnes & Noble; Johnson & Johnson; Procter & Gamble; Ben & Jerry's; Smith & Wesson; Crate & Barrel
    Dolce & Gabbana; Ernst & Young; Marsh & McLennan; Dun & Bradstreet; Standard & Poor's; Abercrombie & Fitch; Harper & Row
    Novo Nordisk; Kaiser Permanente; Molson Coors; Steve Madden; R.J. Reynolds; Keller Williams; Royal Caribbean; American Red Cross; Red Cross; PEN America; Blue Cross Blue Shield
    Fidelity Investments; Cedar Fair; Six Flags; American Homes 4 Rent; Invitation Homes; Kushner Companies; Vice Media; Warner Chappell; Forever 21; J.B. Hunt; JB Hunt
    USA Gymnastics; USA Swimming; Exxon Mobil; Activision Blizzard; Costco Wholesale; Kansas City Southern; Coldwell Banker
    Marsh McLennan; Cushman & Wakefield; Jones Lang LaSalle; Brooks Brothers; Neiman Marcus; Estée Lauder; Estee Lauder
    Johnny Rockets; Little Caesars; Aunt Jemima; Uncle Nearest
    Perdue Farms; Foster Farms; Brown Brothers Harriman; Stifel Nicolaus; Booz Allen Hamilton; Booz Allen; Freddie Mac; Fannie Mae; Sallie Mae
    Baskin-Robbins; Jos. A. Bank; First Student; First Transit; First Republic; First Solar; United Airlines; American Airlines; General Dynamics; National Grid; Def Jam; Lucas Oil
    Hartford Courant; Con Edison; Real Madrid; Inter Miami; Krispy Kreme; Tim Hortons; Olive Garden; Chuck E. Cheese; Jackson Hewitt; McGraw Hill; Condé Nast; Conde Nast; Al Jazeera
    Agence France-Presse; Zimmer Biomet; J.C. Penney; J. Crew; L.L. Bean; T.J. Maxx; Warby Parker; Raising Cane's; Common Cause; Fair Fight Action; Black Voters Matter
    Feeding America; Habitat for Humanity; Toys R Us; Party City; Chamber of Commerce; U.S. Chamber of Commerce; Fraternal Order of Police; Southern Baptist Convention; Georgia Power; American Honda
    Pacific Gas and Electric; Academy of Motion Picture Arts and Sciences; Port Authority of New York and New Jersey; Kia America; American Honda Motor; U.S. Soccer; Las Vegas Sands; Hewlett Packard
    Black & Decker; Bausch & Lomb; H&M; A&E; M&M's; Arts & Entertainment; Search Engine; Wizards of the Coast; Church & Dwight
""")
"""Companies and groups of several words none of which tells that."""
PRACTICES = _lines("""
    Abrams & Bayliss; Ahmad Zavitsanos; Akin Gump; Allen & Overy; Alston & Bird; Altshuler Berzon; ArentFox Schiff; Arnall Golden Gregory
    Arnold & Porter; Baker & Hostetler; Baker Botts; Baker McKenzie; BakerHostetler; Ballard Spahr; Barnes & Thornburg; Baron & Budd
    Wilmer Cutler Pickering Hale and Dorr; Willkie Farr and Gallagher; Simpson Thacher and Bartlett; Steptoe and Johnson
    Bartlit Beck; Beasley Allen; Beck Redden; Benesch Friedlander; Berger Montague; Bernstein Litowitz
    Bernstein Litowitz Berger & Grossmann; Blank Rome; Bleichmar Fonti; Boies Schiller; Boies Schiller Flexner; Boies, Schiller & Flexner
    Brown Rudnick; Browne George; Bryan Cave; Bryan Cave Leighton Paisner; Buchanan Ingersoll; Buckley Sandler; Bursor & Fisher
    Cahill Gordon; Caldwell Cassady; Carlton Fields; Clare Locke; Cleary Gottlieb; Clement & Murphy; Clifford Chance; Cohen & Gresser
    Cohen & Grigsby; Cohen Milstein; Consovoy McCarthy; Cooley; Cooper & Kirk; Cotchett Pitre; Cotchett, Pitre & McCarthy; Covington
    Covington & Burling; Cowan DeBaets; Cozen O'Connor; Cravath; Cravath, Swaine & Moore; Crowell & Moring; Davis Polk
    Davis Wright Tremaine; Day Pitney; Debevoise; Debevoise & Plimpton; Dechert; Dentons; Lavely & Singer; Dinsmore & Shohl; DLA Piper; Dorsey & Whitney; Duane Morris
    Durie Tangri; Dykema Gossett; Edelson; Elias Law Group; Elsberg Baker; Emery Celli; Entwistle & Cappucci; Epstein Becker
    Epstein Becker & Green; Eversheds Sutherland; Faegre Drinker; Fenwick & West; Finnegan; Fish & Richardson; Fisher Phillips
    Foley & Lardner; Foley Hoag; Fox Rothschild; Frankfurt Kurnit; Freedman Taitelman; Freshfields; Fried Frank; Friedman Kaplan
    Frost Brown Todd; Gibbs Bruns; Gibson Dunn; Girard Sharp; Girardi Keese; Glaser Weil; Goodwin Procter; Gordon Rees; Goulston & Storrs
    Grant & Eisenhofer; Greenberg Glusker; Greenberg Traurig; Gunderson Dettmer; Hagens Berman; Hanson Bridgett; Haynes and Boone
    Haynes Boone; Hecker Fink; Herbert Smith Freehills; Hinshaw & Culbertson; Hogan Lovells; Holland & Hart; Holland & Knight
    Holwell Shuster; Hueston Hennigan; Hughes Hubbard; Hughes Hubbard & Reed; Hunton & Williams; Hunton Andrews Kurth; Husch Blackwell
    Ice Miller; Irell & Manella; Jackson Lewis; Jackson Walker; Jeffer Mangels; Jenner & Block; Jones Day; Joseph Saveri Law Firm; K&L Gates
    Kaplan Fox; Kaplan Hecker; Kaplan Hecker & Fink; Kasowitz; Kasowitz Benson; Katten Muchin; Katten Muchin Rosenman; Kaufman Dolowich
    Keker Van Nest; Keker, Van Nest & Peters; Keller Lenkner; Keller Postman; Keller Rohrback; Kelley Drye; Kellogg Hansen; Kellogg Huber
    Kessler Topaz; Kilpatrick Townsend; King & Ballow; King & Spalding; Kinsella Weitzman; Kirby McInerney; Kirkland; Kirkland & Ellis
    Knobbe Martens; Kobre & Kim; Koskoff Koskoff & Bieder; Kramer Levin; Labaton Sucharow; Lane Powell; Latham; Latham & Watkins
    Lathrop GPM; Lehotsky Keller; Levidow, Levidow & Oberman; Levin Papantonio; Lewis Brisbois; Leydig Voit; Lieff Cabraser
    Lieff Cabraser Heimann & Bernstein; Linklaters; Littler Mendelson; Locke Lord; Loeb & Loeb; Lowenstein Sandler; Lowey Dannenberg
    Lynn Pinker; Manatt; Marshall Gerstein; Mayer Brown; Maynard Cooper; McCarter & English; McDermott Will & Emery; McGuireWoods
    McKool Smith; Merchant & Gould; Milbank; Miller Canfield; Mintz Levin; Mitchell Silberberg; Mitchell Silberberg & Knupp; MoloLamken
    Montgomery McCracken; Morgan & Morgan; Morgan Lewis; Morris Nichols; Morris, Nichols, Arsht & Tunnell; Morrison & Foerster
    Morrison Foerster; Motley Rice; Munger Tolles; Munger, Tolles & Olson; Nelson Mullins; Nixon Peabody; Norton Rose Fulbright; O'Melveny
    O'Melveny & Myers; Ogletree Deakins; Oppenheim + Zebrak; Orrick; Outten & Golden; Patterson Belknap; Paul Hastings; Paul Weiss
    Paul, Weiss; Perkins Coie; Pillsbury; Polsinelli; Porter Hedges; Potter Anderson; Potter Anderson & Corroon; Proskauer; Proskauer Rose
    Pryor Cashman; Quarles & Brady; Quinn Emanuel; Reed Smith; Reese Marketos; Reid Collins; Richards Layton; Richards, Layton & Finger
    Robbins Geller; Robins Kaplan; Roche Freedman; Ropers Majeski; Ropes & Gray; Ross Aronstam; Russ August & Kabat; Sanford Heisler
    Sanford Heisler Sharp; Saul Ewing; Schiff Hardin; Schnader Harrison; Schulte Roth; Scott+Scott; Seeger Weiss; Selendy Gay; Seyfarth Shaw
    Shearman & Sterling; Sheppard Mullin; Shook, Hardy & Bacon; Sidley; Sidley Austin; Simmons Hanly Conroy; Simon Greenstone
    Simpson Thacher; Skadden; Skadden Arps; Snell & Wilmer; Squire Patton Boggs; Steptoe; Sterne Kessler; Stoel Rives; Stroock
    Sullivan & Cromwell; Susman Godfrey; Sutherland Asbill; Taft Stettinius; Taft Stettinius & Hollister; Thompson Coburn; Thompson Hine
    Troutman Pepper; Tucker Ellis; Venable; Vinson & Elkins; Wachtell; Wachtell Lipton; Wachtell, Lipton, Rosen & Katz; Walkup Melodia
    Weil Gotshal; Weil, Gotshal & Manges; Weitz & Luxenberg; White & Case; Wigdor; Wiley Rein; Wilkinson Stekloff; Wilkinson Walsh
    Williams & Connolly; Willkie Farr; WilmerHale; Wilson Sonsini; Winston & Strawn; Winthrop & Weinstine; Wolf Greenfield; Wolf Popper
    Womble Bond Dickinson; Yetter Coleman; Young Conaway; Zuckerman Spaeder
    Akerman; Arent Fox; Arguedas Cassman; Armstrong Teasdale; Bailey Glasser; Baker Donelson; Bass Berry; Benesch; Bernstein Shur
    Best Best & Krieger; Bindmans; Bird & Bird; Block & Leviton; Bradley Arant; BraunHagey; BraunHagey & Borden; Brownstein Hyatt; Buchalter
    Burns Charest; Carter-Ruck; Chaffetz Lindsey; Chapman and Cutler; Choate Hall & Stewart; Christensen O'Connor; Coblentz Patch
    Cohen Ziffer; Conrad Metlitzky; Constangy Brooks; Cooper & Scully; Cowles & Thompson; Cuneo Gilbert; DiCello Levitt
    Dilworth Paxson; Dovel & Luner; Eckert Seamans; Eimer Stahl; Elsberg Baker & Maruri; Faruqi & Faruqi
    Fennemore Craig; Fenwick; Fitzpatrick Cella; Friedlander & Gorris; Gallagher & Kennedy; Geragos & Geragos; Gibbs Law Group
    Girard Bengali; Glancy Prongay; Goldstein & Russell; Gordon Tilden; GrayRobinson; Greene Espel; Gupta Wessler; Gustafson Gluek; Hach Rose
    Harbottle & Lewis; Heyman Enerio; Honigman; Horvitz & Levy; Jassy Vick; Johnson Fistel; Kaplan Kirsch; Katten; Keker
    Kelley Drye & Warren; Kessler Topaz Meltzer & Check; Kiesel Law; Klehr Harrison; Krovatin Nau; Kutak Rock; Labaton Keller Sucharow
    Larkin Hoffman; Levi & Korsinsky; Lewis & Llewellyn; Liskow & Lewis; Littler; Macfarlanes; Massey & Gail
    McCarthy Tétrault; McElroy Deutsch; McNees Wallace; Mishcon de Reya; Morgan, Lewis & Bockius; Moye White
    Napoli Shkolnik; Nutter McClennen; Ogletree; Olshan Frome; Osborn Maledon; Pachulski Stang; Panish Shea
    Pashman Stein; Patterson Belknap Webb & Tyler; Pope McGlamry; Prickett Jones; Ramey & Flock; Reinhart Boerner; Robinson & Cole
    Robinson+Cole; Rothwell Figg; Saltz Mongeluzzi; Saltz Mongeluzzi Barrett & Bendesky; Salvi Schostok
    Sanford Heisler Sharp McKnight; Schillings; Seyfarth; Shearman; Sher Tremonte; Shutts & Bowen; Siri & Glimstad; Slaughter and May; Smith Gambrell
    Smith, Gambrell & Russell; Spotts Fain; Stoll Keenon; Stradley Ronon; Tarter Krinsky; Todd & Weld; Tousley Brain
    Trout Cacheris; Troutman; Ulmer & Berne; Vorys Sater; Waller Lansden; Wheeler Trigg; Wheeler Trigg O'Donnell; Wilentz Goldman
    Williams Mullen; Wolf Haldenstein; Wyatt Tarrant; Zimmerman Reed; ZwillGen
""")
"""Law firms by the names that papers call them."""
AGENCIES = {
    "ACLU": "American Civil Liberties Union", "AP": "Associated Press", "ATF": "Bureau of Alcohol, Tobacco, Firearms and Explosives",
    "CDC": "Centers for Disease Control and Prevention", "CFPB": "Consumer Financial Protection Bureau",
    "CFTC": "Commodity Futures Trading Commission", "DHS": "Department of Homeland Security", "DOJ": "Department of Justice",
    "DEA": "Drug Enforcement Administration", "EEOC": "Equal Employment Opportunity Commission",
    "EPA": "Environmental Protection Agency", "FAA": "Federal Aviation Administration", "FBI": "Federal Bureau of Investigation",
    "FCC": "Federal Communications Commission", "FDA": "Food and Drug Administration", "FDIC": "Federal Deposit Insurance Corporation",
    "FEC": "Federal Election Commission", "FTC": "Federal Trade Commission", "HHS": "Department of Health and Human Services",
    "HUD": "Department of Housing and Urban Development", "ICE": "Immigration and Customs Enforcement",
    "IRS": "Internal Revenue Service", "NASA": "National Aeronautics and Space Administration", "NBA": "National Basketball Association",
    "NCAA": "National Collegiate Athletic Association", "NFL": "National Football League", "NHTSA": "National Highway Traffic Safety Administration",
    "NLRB": "National Labor Relations Board", "NRA": "National Rifle Association", "OSHA": "Occupational Safety and Health Administration",
    "SEC": "Securities and Exchange Commission", "SSA": "Social Security Administration", "USDA": "Department of Agriculture",
    "USPS": "Postal Service", "USPTO": "Patent and Trademark Office", "WHO": "World Health Organization",
    "RIAA": "Recording Industry Association of America", "MPA": "Motion Picture Association",
}  # fmt: skip
"""What letters stand for."""
AGENCIES_IN_FULL: dict[str, list[str]] = {}
for _letters, _full in AGENCIES.items():
    AGENCIES_IN_FULL.setdefault(_full, []).append(_letters)
LETTERS = frozenset(AGENCIES) | listed("""
    e.l.f. E.l.f. AARP ABC ADL AIG AMC AMD ASCAP BBC BMG BMI BMW BP CAIR CBS CIA CNBC CNN CVS EFF EMI ESPN FIFA FTX GE GM HBO HSBC IBM KFC KPMG LIV
    MGM MLB MSNBC MTV NAACP NBC NHL NPR NSA NSO OAN PBS PETA PGA PwC SAP TPG TSMC UAW UBS UFC UPS USC WWE YSL NYPD LAPD TSA NIH SAG-AFTRA TMZ CNET 3M 7-Eleven
    AFL-CIO 23andMe FX BET TNT TBS CMT HGTV TLC QVC ITV CBC MLS WNBA USTA ATP WTA UCLA NYU MIT LSU BYU UNC KKR PNC TIAA USAA GEICO AFSCME SEIU UFCW LAUSD NYCHA DHL
""")
"""Bodies and companies that go by letters."""
SINGERS = listed(
    "Beyoncé Beyonce Madonna Rihanna Adele Drake Eminem Kesha Shakira Zendaya Diddy Ye Cher Bono Lizzo Nelly Trump Biden Obama Musk"
    " Pitbull Normani Halsey Lorde Skrillex Diplo Marshmello deadmau5 Avicii Ludacris Nas Ne-Yo Timbaland T-Pain Akon Maluma Rosalía Anitta"
    " Ozuna Jay-Z JAY-Z Coolio Ice-T Latto Saweetie Macklemore will.i.am Will.i.am apl.de.ap Tyga Quavo Björk Bjork Enya Moby Dido Residente Tiësto"
    " Weeknd Usher MrBeast Jidenna Ginuwine Ashanti Ciara Kelis Duffy Sade Aaliyah Tinashe Questlove Redfoo Fergie"
)
"""People whom papers call by one word that nobody explains."""
PERFORMERS = _lines("""
    50 Cent; Bad Bunny; Big Sean; Blac Chyna; Busta Rhymes; Cardi B; Chance the Rapper; Chief Keef; Da Brat; Daddy Yankee; Doja Cat; El Chombo; Fat Joe; Fetty Wap; Flavor Flav; Flo Rida
    French Montana; Gucci Mane; Hulk Hogan; Ice Cube; Ice Spice; Jack Harlow; Janelle Monáe; Kid Cudi; Kid Rock; Kodak Black; Lil Baby; Lil Durk; Lil Wayne; Megan Thee Stallion; Meek Mill; Missy Elliott; Mos Def
    Nipsey Hussle; Perez Hilton; Post Malone; Pusha T; Remy Ma; Rick Ross; Rico Nasty; Sexyy Red; Slick Rick; Snoop Dogg; Soulja Boy; Suge Knight; Swae Lee; Tekashi 6ix9ine; Tekashi69; Trippie Redd; Vanilla Ice
    Wiz Khalifa; Young Thug; Stone Cold Steve Austin; Sugar Ray Leonard; Magic Johnson; Stormy Daniels; Weird Al Yankovic; Dusty Rhodes; Sting Ray Robb; Iggy Azalea; Machine Gun Kelly; King Von; Moneybagg Yo; Pop Smoke; LL Cool J; Ty Dolla $ign; A$AP Rocky; A$AP Ferg; Ke$ha
""")
"""People of the stage and the ring whose names look like no person's."""
THINGS = _lines(
    "N.J.; N.Y.; N.C.; N.D.; N.H.; N.M.; S.C.; S.D.; R.I.; W.Va.; D.C.; P.R.; British Columbia; Nova Scotia; New Brunswick; Staff Writer; Staff Report; Staff Reporter; Writer; Attorneys of Record; Count I; Count II; Count III; Count IV; Count V; Count VI; Count VII; Count VIII; Big Tobacco; Big Pharma; Big Oil; Main Street; Fifth Avenue; Madison Avenue; Hollywood Boulevard; Capitol Hill; Walt Disney World"
) | listed("""
    Android ChatGPT Claude Copilot Fortnite Gemini GPT Grok iPad iPhone iOS Kindle Llama Llamas PlayStation Xbox Zantac Roundup OxyContin
    Botox Viagra Ozempic Humira Bitcoin Ethereum XRP Covid COVID COVID-19 Wi-Fi Bluetooth Photoshop Windows MacBook AirPods Alexa Siri
    Autopilot Chromebook Prius Corvette Mustang Zyn JUUL Pokémon Pokemon Minecraft Barbie Bratz Oscars Oscar Emmy Grammy Grammys
    Pulitzer Nobel Bible Quran Christmas Easter Thanksgiving Halloween Hanukkah Ramadan Earth Mars Internet Web Medicare Medicaid
    Obamacare Brexit Nazi Nazis Holocaust Hispanic Latino Latina Black White Asian Jewish Muslim Christian Catholic Islam God MeToo PACER
    Twitterverse AI API CEO CFO COO CTO PR TV US UK EU UN DNA HIV LGBTQ GDP IPO NFT NFTs NDA DMCA CDA ERISA RICO FOIA ADA GDPR CCPA CFAA
    TCPA FCRA FLSA MDL ECF PDF URL OK ID VPN USB GPS SUV PFAS TRO LSD JD PhD MBA DUI DVD CD AM PM ET PT EST PST NY CA TX DC USA LA SF BREAKING UPDATE
""")
"""Products, feasts, laws by their letters and other words with capitals that are nobody's names."""
