"""Where the command ``secgen`` begins: an interrupt while the library is still being read is no traceback either."""
from __future__ import annotations

import sys


def main() -> None:
    """Run the command; ends with 130 where it was interrupted before it could say so itself."""
    try:
        from secgen_lib.cli import main as command
    except KeyboardInterrupt:
        sys.exit(130)
    command()
