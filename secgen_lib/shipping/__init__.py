"""A run that anyone can draw again: ``ship`` writes its answers and judgements as files that a repository can hold,
``restore`` makes the run's folder from them, ``replay`` judges the answers anew, ``resume`` goes on from them.

What is shipped holds no text of a public data set beyond what an answer quotes (:mod:`quoting`). Nothing restored is
ever taken for computed here: the manifest says from what it came, and the pipeline draws such a run and does no more.
"""
