"""One module a group of families; each exports ``FAMILIES``."""
