"""From an answer to a program: what all languages share."""
