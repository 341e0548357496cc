"""``python -m secgen_lib.dpo CONFIG.json``: see :mod:`secgen_lib.dpo.worker`."""
from __future__ import annotations

import sys

from secgen_lib.dpo.worker import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
