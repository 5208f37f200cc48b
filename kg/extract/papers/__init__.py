"""The parts of legal papers that are no sentences: captions, dockets, blocks of counsel."""
