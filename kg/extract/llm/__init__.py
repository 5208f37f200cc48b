"""Running text read by a language model, believed only where it quotes."""
