"""Running text to records: what a text says, each record with the words it rests on."""
