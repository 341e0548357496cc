"""Fuzzing of C++."""
