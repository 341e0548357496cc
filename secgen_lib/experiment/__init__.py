"""A run: its folder, its stages, its arms, the notebooks that show it."""
