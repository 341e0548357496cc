"""What languages that keep processes or folders ready share: ``process`` and its ``channel``, ``pool``, ``relay``."""
