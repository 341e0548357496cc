"""``secgen model``: the commands are thin; what they say and how they end is tested here."""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.generation import models
from secgen_lib.generation.models.weights import catalogue
from tests.evaluate.conformance.fake import Fake
from tests.generation import tiny_gguf


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "models"))


def test_list_says_what_is_here_and_how_to_get_the_rest():
    done = CliRunner().invoke(main, ["model", "list"])
    assert done.exit_code == 0
    assert "absent: secgen model fetch qwen2.5-coder-0.5b" in done.output and "hub+index" in done.output
    rows = json.loads(CliRunner().invoke(main, ["model", "list", "--json"]).output)
    assert [row["name"] for row in rows] == list(catalogue.entries())


def test_fetch_of_a_file_converts_it(tmp_path):
    path = tiny_gguf.make(tmp_path / "tiny.gguf")
    done = CliRunner().invoke(main, ["model", "fetch", str(path)])
    assert done.exit_code == 0, done.output
    assert (Path(done.stdout.strip().splitlines()[-1]) / "config.json").is_file()


@pytest.mark.parametrize("arguments, said", [
    (["model", "fetch", "gpt"], "secgen: model: no model 'gpt' in the catalogue; choose one of qwen2.5-coder-0.5b"),
    (["model", "fetch", "none.gguf"], "secgen: none.gguf: no such file"),
    (["model", "check", "/nowhere"], "secgen: /nowhere: is no model: it has no config.json"),
])
def test_what_is_wrong_is_one_line(arguments, said):
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1 and lines[0].startswith(said)


def test_check_prints_ours_beside_the_published_count(data, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(models, "load", lambda spec: asked.append(spec) or Fake(lambda _: "    pass\n"))
    out = tmp_path / "answers.jsonl"
    done = CliRunner().invoke(main, ["model", "check", "qwen2.5-coder-1.5b", "--out", str(out), "--jobs", "2"])
    assert done.exit_code == 0, done.output
    assert "published                      116 of 164, 70.7 % [63.4, 77.2]" in done.output
    assert "maker's protocol, here         0 of 164, 0.0 % [0.0, 2.3]; unscored 0" in done.output
    spec = asked[0]
    assert (spec.name, spec.dtype) == ("qwen2.5-coder-1.5b", "auto")
    assert (spec.context_length, spec.max_new_tokens) == (1536, 2048)
    assert len(out.read_text().splitlines()) == 2 * 164
    part = CliRunner().invoke(main, ["model", "check", "x", "--out", str(tmp_path / "b.jsonl"), "--n", "2", "--json"])
    assert json.loads(part.stdout)["published"] is None


def test_plan_is_printed_for_people_and_for_programs():
    done = CliRunner().invoke(main, ["model", "plan", "qwen2.5-coder-14b", "--devices", "2", "--kind", "a100"])
    assert done.exit_code == 0 and "on 2 x a100-80gb" in done.output and "assumed:" in done.output
    plan = json.loads(CliRunner().invoke(main, ["model", "plan", "Qwen/Qwen2.5-Coder-14B-Instruct", "--json"]).output)
    assert (plan["kind"], plan["devices"], plan["measured"]) == ("h100", 1, False)
    assert plan["parameters"] == 14_770_033_664 and plan["whole"]["memory"]["weights"] == 2 * plan["parameters"]
