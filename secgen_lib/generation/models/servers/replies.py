"""What a server's response means: an answer, or whose fault it is that there is none, and what to do then."""
from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Literal

from secgen_lib.generation.models import Answer, Usage

BUSY = (429, 503)
"""Asks to wait: no fault of the request or of the server."""
PASSING = (408, 409, 425, 500, 502, 504, 520, 522, 524, 529)
"""Failed, and may not the next time."""
OUT = (401, 402, 403, 404, 405)
"""No request of ours will be answered here."""
BROKEN_OFF = ("abort", "error", "cancelled", "canceled")
"""Reasons to end that are the server's own, when it goes down or an upstream fails: the text is not whole."""
NO_MONEY = ("insufficient_quota", "insufficient balance", "billing_hard_limit", "credit balance is too low")

Kind = Literal["answer", "wait", "failed", "refused", "out"]


@dataclass(frozen=True)
class Reply:
    """What came of one request. ``wait``: ask again, later; ``failed``: ask again, perhaps elsewhere; ``refused``: this
    request will be answered nowhere; ``out``: this server will answer nothing."""

    kind: Kind
    why: str = ""
    answer: Answer | None = None
    after_s: float | None = None
    """Seconds that the server asks to wait."""
    choices: int = 1
    """Answers that came."""
    served_as: str = ""
    """The model's name, and its build, as the server gives them."""
    sent: bool = True
    """Whether the request reached the server: then it may be billed, answered or not."""


def read(status: int, headers: Mapping[str, str], content: bytes) -> Reply:
    """The reply in a response."""
    text = content.decode("utf-8", errors="replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if status == 200 and isinstance(body, dict) and "choices" not in body and body.get("error"):
        code = body["error"].get("code") if isinstance(body["error"], dict) else None  # as gateways hand on failures
        status = code if isinstance(code, int) and 400 <= code < 600 else 502
    if status == 200:
        return _answered(body, text)
    why = f"HTTP {status}: {_message(body, text)}"
    if any(words in text.lower() for words in NO_MONEY):
        return Reply("out", why)
    if status in BUSY:
        return Reply("wait", why, after_s=retry_after(headers))
    if status in PASSING or status >= 500:
        return Reply("failed", why, after_s=retry_after(headers))
    if status in OUT or 300 <= status < 400:
        return Reply("out", why)
    if too_long(why):
        return Reply("answer", why, Answer("", "error", 0, why))
    return Reply("refused", why)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, by ``retry-after-ms`` or ``Retry-After`` (seconds, or a date); None where nothing is said."""
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        value = headers.get("retry-after", "").strip()
        if not value:
            return None
        if re.fullmatch(r"\d+(\.\d*)?", value):
            return float(value)
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def too_long(message: str) -> bool:
    """Whether a prompt was refused for its length."""
    message = message.lower()
    return "context" in message and bool(re.search(r"length|size|window|exceed|maximum|too l", message)) or \
        bool(re.search(r"(prompt|input|inputs|message)\b.{0,40}\btoo long", message))


def room(message: str) -> int | None:
    """How many tokens an answer may have behind a prompt that fits alone (vLLM's words); None where it is not said."""
    limit = re.search(r"context length is (\d+)", message)
    prompt = re.search(r"(\d+) input tokens|\((\d+) in the messages", message)
    if limit is None or prompt is None:
        return None
    left = int(limit[1]) - int(prompt[1] or prompt[2])
    return left if left > 0 else None


def _message(body: Any, text: str) -> str:
    error = body.get("error", body) if isinstance(body, dict) else None
    said = error.get("message") or error.get("detail") if isinstance(error, dict) else error
    return (said if isinstance(said, str) and said else text)[:300]


def _answered(body: Any, text: str) -> Reply:
    try:
        choices = body["choices"]
        choice = choices[0]
        message, reason = choice["message"], choice.get("finish_reason")
        said, refusal = message["content"], message.get("refusal")
        usage = body.get("usage") or {}
        prompt, written = _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens"))
    except (LookupError, TypeError, AttributeError):
        return Reply("failed", f"the answer is not the chat protocol's ({text[:120]!r})")
    if reason in BROKEN_OFF:
        return Reply("failed", f"the answer was broken off (finish_reason {reason!r})")
    build = body.get("system_fingerprint")
    served = " ".join(part for part in (body.get("model"), build and f"({build})") if isinstance(part, str))
    if isinstance(said, list):  # parts, as some gateways give them
        said = "".join(part.get("text") or "" for part in said if isinstance(part, dict)) or None
    if said is None and isinstance(refusal, str):
        said = refusal
    counted = Usage(prompt, written)
    if not isinstance(said, str) or reason == "content_filter":
        answer = Answer("", "error", written, f"no text in the answer (finish_reason {reason!r})", counted)
    else:
        answer = Answer(said, "length" if reason == "length" else "stop", written, usage=counted)
    return Reply("answer", "", answer, choices=len(choices), served_as=served)


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
