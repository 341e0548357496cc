"""What languages that keep processes or folders ready share."""
