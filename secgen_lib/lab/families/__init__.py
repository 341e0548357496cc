"""One module a family of tasks; each exports ``FAMILY``."""
