"""Programs of two arms and labels of them, with a truth that a labeller tells."""
from __future__ import annotations

import json

import numpy as np

from secgen_lib.calibration.labelling import CLEAN, DEFECTIVE

HOSTILE = "</script></pre><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{{ 7 * 7 }}"
PROGRAM = "int f(int x)\n{\n    return 10 / x; /* %s */\n}\n"


def rows(tasks=30, samples=2, seed=0):
    """Programs of two arms; ``safe`` is the truth that a labeller will tell, ``clean`` a judge that is too kind."""
    rng = np.random.default_rng(seed)
    found = []
    for i in range(2 * tasks * samples):
        arm, task = ("original", "dpo")[i % 2], (i // 2) % tasks
        safe = bool(rng.random() < 0.5)
        found.append({"completion_id": f"{arm}-{i}", "arm": arm, "task_id": f"t{task}", "family": f"f{task % 6}",
                      "language": "c", "prompt": f"Write it. {HOSTILE}", "code": PROGRAM % i, "builds": i % 11 != 0,
                      "clean": safe or bool(rng.random() < 0.4), "safe": safe})
    found[1]["code"] = None
    return found


def labelled(drawn, answer, who="a", **changed):
    """The file that the form saves."""
    return [{"completion_id": name, "label": said, "class": "", "note": "", "labeller": who, "seconds": 1.5,
             "blind": True, **drawn.about(), **changed}
            for name in drawn.shown()["completion_id"] if (said := answer(name)) is not None]


def written(path, found):
    path.write_text("".join(json.dumps(row) + "\n" for row in found))
    return path


TRUTH = {row["completion_id"]: row["safe"] and row["builds"] and row["code"] is not None for row in rows()}


def truth(name):
    return CLEAN if TRUTH[name] else DEFECTIVE
