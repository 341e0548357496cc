"""Runs inside the sandbox, as the module ``wrapt_timeout_decorator`` that six of CWEval's tests import.

The package of that name ends a function by the clock, so that a busy machine fails right programs. Here the same
seconds are of CPU time, of the function's own process and of each that it starts. Stands alone.
"""
from __future__ import annotations

import functools
import multiprocessing
import resource
from collections.abc import Callable
from typing import Any

__all__ = ["timeout"]


def timeout(seconds: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A decorator: the function runs in a child process, which ends after ``seconds`` of CPU time. What it raises is
    raised; ``TimeoutError`` where it ended without an answer.
    """
    def wrap(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            context = multiprocessing.get_context("fork")
            here, there = context.Pipe(duplex=False)

            def child() -> None:
                resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
                try:
                    answer = True, function(*args, **kwargs)
                except Exception as raised:  # noqa: BLE001 - handed on
                    answer = False, raised
                try:
                    there.send(answer)
                except Exception as unsendable:  # noqa: BLE001 - a result that cannot be pickled fails the test
                    there.send((False, TypeError(f"{unsendable} in place of {str(answer[1])[:200]}")))

            process = context.Process(target=child)
            process.start()
            there.close()
            try:
                well, answer = here.recv()
            except EOFError:
                raise TimeoutError(f"no answer within {seconds} s of CPU time") from None
            finally:
                process.join()
            if not well:
                raise answer
            return answer
        return run
    return wrap
