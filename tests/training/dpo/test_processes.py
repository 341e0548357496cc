"""One training in two processes (gloo, no GPU): the same losses as in one at the same pairs a step, killed and resumed
included; and the configurations of accelerate that are shipped.

Mutations that turn these red: a step that grows with the processes, pairs in another order, lengths of the main process
alone, a checkpoint that is marked before the other process has written its part, processes that outlive their parent.
"""
from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import to_row
from secgen_lib.training import dpo
from secgen_lib.training.dpo import DpoConfig, files, launching, log_rows, processes
from tests.generation import tiny_qwen
from tests.training.dpo import test_dpo as one

COMPARED = ("loss", "chosen_logp", "rejected_logp", "margin", "accuracy", "chosen_len", "rejected_len", "lr",
            "val_build_rate", "val_tokens")


def config(folder, tmp_path, **changes):
    """Ten steps of eight different pairs, of sides that are not equally long."""
    rows = [{"prompt": prompts.ask(one.TASK), "chosen": program(f"    return {i};\n" + "    ;\n" * (i % 3)),
             "rejected": program("    ;\n" * (i % 5) + f"    return {i}\n")} for i in range(40)]
    (tmp_path / "pairs.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    tasks = [{**to_row(one.TASK), "task_id": name} for name in ("v1", "v2")]
    (tmp_path / "tasks.jsonl").write_text("".join(json.dumps(task) + "\n" for task in tasks))
    settings = dict(model=vars(tiny_qwen.spec(folder)), pairs=str(tmp_path / "pairs.jsonl"), out=str(tmp_path / "out"),
                    learning_rate=2e-3, epochs=2, batch_size=4, grad_accum=2, max_length=256, r=4, alpha=8,
                    save_steps=2, validation_tasks=str(tmp_path / "tasks.jsonl"), val_programs=2,
                    val_build="tests.training.dpo.test_processes:builds")
    return DpoConfig(**{**settings, **changes})


def program(body):
    return one.said(prompts.fenced(f"int f(void)\n{{\n{body}}}", "c"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_qwen.make(tmp_path_factory.mktemp("tiny"), hidden=32)


@pytest.fixture
def two(monkeypatch):
    monkeypatch.setenv(launching.VARIABLE, "two-cpus")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture(scope="module")
def alone(folder, tmp_path_factory):
    """What one process makes."""
    place = tmp_path_factory.mktemp("one")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(launching.VARIABLE, raising=False)
        dpo.train(config(folder, place), log=place / "log")
    looks = [row for row in log_rows(place / "out") if row["split"] == "validation"]
    assert [row["step"] for row in looks] == [0, 4, 8, 10] and all(row["val_tokens"] > 0 for row in looks)
    return place / "out"


def builds(code, task):
    """In the place of a compiler."""
    return True


def same(out, alone):
    """Rows and adapter of a training are those of one process."""
    from safetensors.torch import load_file

    expected, rows = log_rows(alone), log_rows(out)
    assert [(row["split"], row["step"]) for row in rows] == [(row["split"], row["step"]) for row in expected]
    assert [row["step"] for row in steps(out)] == list(range(1, 11))
    assert len({row["chosen_len"] for row in steps(out)}) > 2
    assert steps(alone)[-1]["loss"] < steps(alone)[0]["loss"] - 0.05
    for row, other in zip(rows, expected, strict=True):
        logged, theirs = ({name: each[name] for name in COMPARED if each[name] is not None} for each in (row, other))
        assert len(theirs) in (2, 8) and logged == pytest.approx(theirs, rel=1e-3, abs=1e-4)
    for name in ("adapter", "last_good"):
        made = [load_file(place / name / "adapter_model.safetensors") for place in (out, alone)]
        assert made[0].keys() == made[1].keys()
        assert all((made[0][key] - made[1][key]).abs().max() < 1e-4 for key in made[0])
    facts = [json.loads((place / "adapter" / "training.json").read_text()) for place in (out, alone)]
    assert facts[0] == facts[1], "how many processes there were is no part of what an adapter is"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_processes_make_the_losses_of_one_and_go_on_after_a_kill(folder, tmp_path, two, alone):
    both, out, path = config(folder, tmp_path), tmp_path / "out", tmp_path / "c.json"
    path.write_text(both.model_dump_json())
    parent = subprocess.Popen([sys.executable, "-c", one.PARENT, str(path), str(tmp_path / "log")],
                              cwd=Path(dpo.__file__).parents[3])
    try:
        one.wait(lambda: len(steps(out)) >= 5 or parent.poll() is not None, 600)
    finally:
        parent.kill()
        parent.wait()
    assert (out / "state.json").is_file(), (tmp_path / "log").read_text()
    state = json.loads((out / "state.json").read_text())
    one.wait(lambda: not workers(out) and not one.alive(state["pid"]), 30)
    before = steps(out)
    assert 5 <= len(before) < 10, "killed too late for this test to show anything"
    whole = files.Folder(out, state["fingerprint"], main=False).newest()
    assert {"rng_state_0.pth", "rng_state_1.pth"} <= set(json.loads((whole / files.MARK).read_text())["sizes"])
    dpo.train(both, log=tmp_path / "log")
    step = int(whole.name.split("-")[1])
    assert step >= 4 and steps(out)[:step] == before[:step], "the steps before the checkpoint were made again"
    same(out, alone)


def steps(out):
    return [row for row in log_rows(out) if row["split"] == "train"]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_what_is_sharded_is_validated_and_saved_whole(folder, tmp_path, alone):
    """FSDP 2, as ``sharded.py`` makes it on a CPU: a model of which no process has all."""
    settings = config(folder, tmp_path)
    path = tmp_path / "c.json"
    path.write_text(settings.model_dump_json())
    done = subprocess.run([sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2", "-m",
                           "tests.training.dpo.sharded", str(path)], capture_output=True, text=True, timeout=800,
                          cwd=Path(dpo.__file__).parents[3], env={**os.environ, "OMP_NUM_THREADS": "1"})
    assert done.returncode == 0, done.stderr[-3000:]
    same(tmp_path / "out", alone)


def workers(out):
    """The processes that train in ``out``."""
    said = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if f"{out}.config.json" in words and one.alive(int(entry.parent.name)):
            said.append(words)
    return said


@pytest.mark.parametrize("batch, accum, n, own", [(4, 2, 1, (4, 2)), (4, 2, 2, (4, 1)), (4, 2, 4, (2, 1)),
                                                  (4, 2, 8, (1, 1)), (1, 8, 4, (1, 2)), (6, 1, 2, (3, 1)),
                                                  (4, 3, 2, (3, 2)), (4, 8, 8, (4, 1))])
def test_a_step_has_the_same_pairs_however_many_share_it(batch, accum, n, own):
    asked = DpoConfig(model={}, pairs="p", out="o", batch_size=batch, grad_accum=accum)
    shared = processes.share(asked, n)
    assert (shared.batch_size, shared.grad_accum) == own
    assert n * shared.batch_size * shared.grad_accum == batch * accum and shared.batch_size <= batch


def test_a_step_that_cannot_be_shared_out_is_one_line():
    with pytest.raises(SecgenError, match="a step of 8 pairs cannot be shared out evenly to 3 processes; start fewer"):
        processes.share(DpoConfig(model={}, pairs="p", out="o", batch_size=8), 3)


@pytest.mark.parametrize("name", sorted(path.stem for path in launching.CONFIGS.glob("*.yaml")))
def test_a_shipped_configuration_is_one_of_accelerate(name, monkeypatch):
    """Read as ``accelerate launch`` reads it: an unknown key, or one that another forbids, raises."""
    from accelerate.commands import launch

    monkeypatch.setenv(launching.VARIABLE, name)
    words = launching.launch("auto", "python")
    assert words[:2] == ["-m", "accelerate.commands.launch"]
    arguments = launch.launch_command_parser().parse_args([*words[2:], "-m", "secgen_lib.training.dpo", "c.json"])
    arguments, defaults, _ = launch._validate_launch_command(arguments)
    wanted = {"two-cpus": ("MULTI_GPU", 2), "one-gpu": ("NO", 1), "eight-gpus": ("MULTI_GPU", 8), "fsdp": ("FSDP", 8)}
    assert (defaults.distributed_type.value, arguments.num_processes) == wanted[name]
    assert (arguments.use_fsdp, arguments.multi_gpu, arguments.use_cpu) == (
        name == "fsdp", name in ("eight-gpus", "two-cpus"), name == "two-cpus")


def test_what_fsdp_is_told_is_what_the_file_says(monkeypatch):
    from accelerate.commands import launch
    from accelerate.utils import FullyShardedDataParallelPlugin
    from accelerate.utils.launch import prepare_multi_gpu_env

    arguments = launch.launch_command_parser().parse_args(
        ["--config_file", str(launching.CONFIGS / "fsdp.yaml"), "-m", "secgen_lib.training.dpo", "c.json"])
    arguments, _, _ = launch._validate_launch_command(arguments)
    for name, value in prepare_multi_gpu_env(arguments).items():
        if re.match("FSDP_|ACCELERATE_", name):
            monkeypatch.setenv(name, value)
    plugin = FullyShardedDataParallelPlugin()
    assert plugin.fsdp_version == 2 and plugin.reshard_after_forward is True
    assert "FULL_STATE_DICT" in str(plugin.state_dict_type)


@pytest.mark.parametrize("given, said", [
    ("eightgpu", "SECGEN_ACCELERATE: no configuration 'eightgpu'; did you mean 'eight-gpus'?"),
    ("/nowhere/a.yaml", "/nowhere/a.yaml: no such file; set SECGEN_ACCELERATE to a file of `accelerate config`, or to"),
])
def test_a_configuration_that_is_not_there_is_one_line(monkeypatch, given, said):
    monkeypatch.setenv(launching.VARIABLE, given)
    with pytest.raises(SecgenError) as caught:
        launching.launch("cpu", "python")
    assert str(caught.value).startswith(said)


def test_without_the_variable_the_settings_say_how(monkeypatch):
    monkeypatch.delenv(launching.VARIABLE, raising=False)
    assert launching.launch("cpu", "python") == [] and not launching.launched("python")
    assert launching.launch("cpu", "accelerate")[-1] == "--cpu" and launching.launched("accelerate")
    assert "--cpu" not in launching.launch("auto", "accelerate")
    monkeypatch.setenv(launching.VARIABLE, "two-cpus")
    assert launching.launched("python")


def test_several_processes_without_a_gpu_are_refused(monkeypatch):
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    monkeypatch.setenv("WORLD_SIZE", "8")
    with pytest.raises(SecgenError, match="8 processes were started for model.device cuda, and there is no GPU"):
        processes.join("cuda")
    assert os.environ["WORLD_SIZE"] == "8"


REPORT = """W1130 1 torch/distributed/elastic/multiprocessing/api.py:1028] Sending process 2 closing signal SIGTERM
torch.distributed.elastic.multiprocessing.errors.ChildFailedError:
Failures:
[1]:
  exitcode  : -15 (pid: 2)
Root Cause (first observed failure):
[0]:
  exitcode  : {} (pid: 1)
============================================================
"""


@pytest.mark.parametrize("said, code, word", [
    ("secgen.dpo: the device has not enough memory\n", 2, "the device has not enough memory"),
    ("[rank0]: Traceback\n[rank0]: RuntimeError: invalid storage\n", 1, "RuntimeError: invalid storage"),
    ("step 3\n", -9, "the training was ended by SIGKILL (is there enough memory?)"),
    ("step 3\n", -15, "the training was ended by SIGTERM"),
])
def test_of_several_processes_the_first_that_failed_has_the_last_word(said, code, word):
    assert dpo._last_word(said + REPORT.format(code), 1) == word
