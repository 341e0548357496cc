"""A process that ends when the one that started it ends, were that by SIGKILL."""
from __future__ import annotations

import ctypes
import os
import select
import signal
import threading

PR_SET_PDEATHSIG = 1


def die_with(parent: int) -> None:
    """End this process by SIGKILL when the process ``parent`` ends; at once if it has ended already.

    The kernel's parent-death signal covers a direct child; an ancestor further up is watched by a pidfd in a thread.
    """
    if os.getppid() == parent:
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it ended before the kernel knew
            os._exit(1)
        return
    try:
        handle = os.pidfd_open(parent)
    except ProcessLookupError:
        os._exit(1)

    def watch() -> None:
        select.select([handle], [], [])
        os.kill(os.getpid(), signal.SIGKILL)

    threading.Thread(target=watch, daemon=True).start()
