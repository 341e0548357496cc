"""Programs as one looks at them: listings with findings on their lines, diffs, chains of repairs, a browser.

Everything that a model, a tool or a data set wrote is escaped, and control, bidirectional and zero-width
characters are shown by name, so that what is seen is what is there. No scripts, no network.
"""
from __future__ import annotations

from secgen_lib.reporting.views.behind import Behind, Pair, behind
from secgen_lib.reporting.views.browse import browse
from secgen_lib.reporting.views.chain import chain_html, conversation_html, pair_html, show
from secgen_lib.reporting.views.diff import diff_html
from secgen_lib.reporting.views.effects import EFFECTS, RULE
from secgen_lib.reporting.views.page import Html, style, text, titled, verdict_chips, visible
from secgen_lib.reporting.views.problem import problem_html, problems_box
from secgen_lib.reporting.views.program import build_findings, execution_findings, program_html
from secgen_lib.reporting.views.recorded import rounds_html
from secgen_lib.reporting.views.samples import OUTCOMES, Samples, outcome
from secgen_lib.reporting.views.violations import violation_kind, violations

__all__ = ["EFFECTS", "OUTCOMES", "RULE", "Behind", "Html", "Pair", "Samples", "behind", "browse", "build_findings",
           "chain_html", "conversation_html", "diff_html", "execution_findings", "outcome", "pair_html",
           "problem_html", "problems_box", "program_html", "rounds_html", "show", "style", "text", "titled",
           "verdict_chips", "violation_kind", "violations", "visible"]
