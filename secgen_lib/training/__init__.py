"""From verdicts to pairs, and from pairs to an adapter."""
