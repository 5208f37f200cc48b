"""Letters, words and sentences, before anybody is named in them."""
