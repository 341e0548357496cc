"""How good the analyzers are: labelled programs, what each tool says of them, recall, precision and agreement."""
from __future__ import annotations

from secgen_lib.calibration.itc import load_itc
from secgen_lib.calibration.juliet import juliet_left_out, load_juliet
from secgen_lib.calibration.measures import accuracy, answers, cohen, examine, kappa, pairs, union, with_union
from secgen_lib.calibration.public import load_sven, parsed_share, parses, whole
from secgen_lib.calibration.suite import Labelled, load_suite, read

__all__ = ["Labelled", "accuracy", "answers", "cohen", "examine", "juliet_left_out", "kappa", "load_itc", "load_juliet",
           "load_suite", "load_sven", "pairs", "parsed_share", "parses", "read", "union", "whole", "with_union"]
