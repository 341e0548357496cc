"""A tool for tests of commands: reports each line with the word BAD, and misbehaves as it is told.

``python sarif_tool.py HOW WHEN SARIF FILE...``: HOW as in :data:`WAYS`, where a file holds the word WHEN (always, where
WHEN is ``-``). SARIF is a path, or ``-`` for standard output.
"""
import json
import os
import pathlib
import sys
import time

WAYS = ("honest", "fails", "silent", "no json", "empty", "no results", "says it failed", "crashes", "skips", "pretends",
        "hangs", "sleeps", "elsewhere", "style", "complains", "server", "leaves a child")


def result(path, line, level="warning"):
    return {"ruleId": "bad", "level": level, "message": {"text": f"BAD stands in {os.path.abspath(path)}"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": line}}}],
            "properties": {"tags": ["external/cwe/cwe-476"]}}


def main(how, when, out, *files):
    texts = {path: pathlib.Path(path).read_text() for path in files}
    chosen = {path for path, text in texts.items() if when == "-" or when in text}
    how = how if chosen else "honest"
    if how == "server":  # a licence server that goes away for good
        pathlib.Path(os.environ["SERVER"]).unlink(missing_ok=True)
    if "SERVER" in os.environ and not os.path.exists(os.environ["SERVER"]):
        sys.exit("no licence: the server does not answer")
    level = "note" if how == "style" else "warning"
    passed_over = chosen if how in ("skips", "pretends") else set()
    found = [result(path, number, level) for path, text in texts.items() if path not in passed_over
             for number, line in enumerate(text.split("\n"), 1) if "BAD" in line]
    run = {"tool": {"driver": {"name": "bad words", "version": "1"}}, "results": found, "invocations": [{}]}
    if os.environ.get("LISTS") or how == "pretends":
        listed = [path for path in files if how != "skips" or path not in chosen]
        run["artifacts"] = [{"location": {"uri": path}} for path in listed]
    if how == "empty":
        run["results"] = []
    elif how == "no results":
        del run["results"]
    elif how == "elsewhere":
        found.append(result("/usr/include/stdio.h", 1))
    elif how == "says it failed":
        run["invocations"] = [{"executionSuccessful": False}]
    elif how == "complains":
        place = [{"physicalLocation": {"artifactLocation": {"uri": path}}} for path in chosen]
        run["invocations"] = [{"toolExecutionNotifications": [
            {"level": "error", "message": {"text": "cannot parse"}, "locations": place}]}]
    text = "{no json" if how == "no json" else json.dumps({"version": "2.1.0", "runs": [run]})
    if how != "silent":
        print(text) if out == "-" else pathlib.Path(out).write_text(text)
    while how == "hangs":
        pass
    if how == "leaves a child" and (child := os.fork()):
        pathlib.Path(os.environ["PID"]).write_text(str(child))
    elif how in ("sleeps", "leaves a child"):
        time.sleep(60)
    if how == "crashes":
        print("Traceback (most recent call last):\n  File \"tool.py\", line 1", file=sys.stderr)
    sys.exit(3 if how == "fails" else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
