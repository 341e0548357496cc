"""``python -m secgen_lib.training.dpo CONFIG.json``: see :mod:`secgen_lib.training.dpo.worker`."""
from __future__ import annotations

import sys

from secgen_lib.training.dpo.worker import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
