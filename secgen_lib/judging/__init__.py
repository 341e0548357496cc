"""Completions in, verdicts out."""
