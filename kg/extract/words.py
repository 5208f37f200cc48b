"""Words that look like names and are none, and given names that tell he from she."""

LEADING = frozenset({
    "Plaintiff", "Plaintiffs", "Defendant", "Defendants", "Petitioner", "Respondent", "Attorneys",
    "A", "According", "Actor", "Actress", "Advertisers", "After", "An", "And", "April", "As", "At",
    "Attorney", "August", "Before", "Both", "But", "By", "December", "Did", "February", "For", "Friday",
    "From", "HIPAA", "He", "Her", "Here", "His", "How", "However", "If", "In", "It", "Its", "January",
    "Judge", "July", "June", "Jury", "Last", "Lawyer", "Many", "March", "May", "Monday", "Mr.", "Ms.",
    "No", "Not", "November", "October", "Of", "On", "One", "Related", "Saturday", "September", "She",
    "Six", "So", "Some", "Sunday", "That", "The", "Their", "Then", "There", "These", "They", "This",
    "Those", "Thursday", "To", "Tuesday", "Two", "U.S.", "Under", "Wednesday", "What", "When", "While",
    "Who", "Whoever", "Why", "With",
})  # fmt: skip
"""Words that begin a sentence, a date or a title, and no name."""
PLACES = frozenset({
    "App Store", "Fairfax County", "First Amendment", "Hong Kong", "Las Vegas", "Los Angeles",
    "New Jersey", "New Mexico", "New York", "North Carolina", "San Francisco", "Silicon Valley",
    "South Carolina", "Supreme Court", "United States", "Wall Street", "White House",
})  # fmt: skip
"""Places and institutions of two words that are neither people nor parties."""
FEMALE = frozenset({
    "Amber", "Anna", "Camille", "Davida", "Elaine", "Emma", "Esra", "Karen", "Katherine", "Laura",
    "Lisa", "Maria", "Mary", "Melissa", "Roberta", "Sarah", "Susan", "Taylor", "Yvonne",
})  # fmt: skip
"""Given names of women."""
MALE = frozenset({
    "Adam", "Bart", "Benjamin", "Charles", "Dan", "David", "Eric", "Imran", "James", "John", "Johnny",
    "Justin", "Kevin", "Lewis", "Michael", "Mike", "Peter", "Robert", "Roberto", "Ryan", "Steven",
    "Theodore", "Tim", "William",
})  # fmt: skip
"""Given names of men."""
