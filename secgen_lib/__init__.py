"""Secure code generation by LLMs: generate, judge, repair, tune, compare.

``docs/architecture.md`` draws the modules; ``docs/method.md`` says what every number means.
"""
