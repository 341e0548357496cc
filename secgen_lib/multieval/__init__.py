"""MultiEval proved: every program of every problem judged by real tools, and what the set holds, counted.

Reading a problem is :mod:`secgen_lib.tasks.multieval`; here it is held to what ``multieval/README.md`` promises.
"""
