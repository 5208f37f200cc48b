"""Records of several parts of one text made the records of the whole."""
