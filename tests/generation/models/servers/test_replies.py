"""What a response means."""
from __future__ import annotations

import json
import time
from email.utils import formatdate

import pytest

from secgen_lib.generation.models.servers import replies


@pytest.mark.parametrize("headers, seconds", [
    ({}, None), ({"retry-after": "7"}, 7), ({"retry-after": "soon"}, None), ({"retry-after-ms": "250"}, 0.25)])
def test_how_long_a_server_asks_to_wait(headers, seconds):
    assert replies.retry_after(headers) == (seconds if seconds is None else pytest.approx(seconds, rel=0.1))


@pytest.mark.parametrize("ahead, seconds", [(-60, 0), (9000, 9000)])
def test_a_server_may_name_the_hour(ahead, seconds):
    assert replies.retry_after({"retry-after": formatdate(time.time() + ahead)}) == pytest.approx(seconds, rel=0.1)


@pytest.mark.parametrize("message", [
    "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens",
    "the request exceeds the available context size (512 tokens), try increasing it",
    "prompt is too long: 9 tokens > 8", "Requested tokens (700) exceed context window of 512",
    "input is too long for this model"])
def test_a_prompt_that_is_too_long_is_no_failure(message):
    reply = replies.read(400, {}, json.dumps({"error": {"message": message}}).encode())
    assert reply.kind == "answer" and reply.answer.finish_reason == "error" and message in reply.answer.detail


@pytest.mark.parametrize("message", [
    "temperature must be at most 1", "unknown field 'context'", "length is no parameter"])
def test_other_refusals_are_the_requests(message):
    assert replies.read(400, {}, message.encode()).kind == "refused"


@pytest.mark.parametrize("message, left", [
    ("maximum context length is 100 tokens and your request has 96 input tokens (7 > 100 - 96).", 4),
    ("This model's maximum context length is 100 tokens. However, you requested 130 tokens (80 in the messages, 50 in "
     "the completion).", 20), ("maximum context length is 100 tokens, your request has 120 input tokens", None),
    ("the request exceeds the available context size", None)])
def test_the_room_that_a_prompt_leaves(message, left):
    assert replies.room(message) == left


@pytest.mark.parametrize("content", [
    b"", b"{", b"null", b"[]", b'{"choices": null}', b'{"choices": [{}]}', b'{"choices": [{"message": {}}]}',
    b'{"choices": [{"message": null}]}', b"\xff\xfe", b'{"object": "error"}', b"[" * 100_000])
def test_what_is_not_the_protocol_is_no_answer(content):
    assert replies.read(200, {}, content).kind == "failed"


def test_counts_that_are_none_are_not_known():
    body = {"choices": [{"message": {"content": "x"}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": "7", "completion_tokens": -1}}
    usage = replies.read(200, {}, json.dumps(body).encode()).answer.usage
    assert (usage.prompt_tokens, usage.answer_tokens) == (None, None)
