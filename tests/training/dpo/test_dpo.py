"""Tuning a tiny Qwen2 with Qwen2.5's template: does it learn the preference, survive a kill, notice a collapse?

One model is made once and taught to answer one task with a program that builds. Most tests train in this process
(TRL is imported once); only what is about processes starts one.
"""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, to_row
from secgen_lib.generation import models
from secgen_lib.training import dpo
from secgen_lib.training.dpo import DpoConfig, data, files, log_rows, worker
from secgen_lib.training.dpo.watch import Watch
from tests.generation import tiny_qwen

TASK = Task("v1", "lab", "c", "Write f.", "f", declaration="int f(void);", split="validation")
GOOD = prompts.fenced("int f(void)\n{\n    return 1;\n}", "c")
BROKEN = prompts.fenced("int f(void)\n{\n    return 1\n}", "c")


def said(text):
    return [{"role": "assistant", "content": text}]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The tiny model after 60 steps on one answer: it writes GOOD."""
    import torch

    folder = tiny_qwen.make(tmp_path_factory.mktemp("taught"), hidden=32)
    model = models.load(tiny_qwen.spec(folder))
    network = model.network.train().requires_grad_(True)
    head = model.encode(prompts.ask(TASK))
    ids = model.tokenizer.apply_chat_template([*prompts.ask(TASK), *said(GOOD)], return_dict=True)["input_ids"]
    labels = torch.tensor([[-100] * len(head) + ids[len(head):]])
    optimizer = torch.optim.AdamW(network.parameters(), lr=5e-3)
    for _ in range(60):
        loss = network(input_ids=torch.tensor([ids]), labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    network.save_pretrained(folder)
    assert answer(folder) == GOOD
    return folder


def answer(folder, adapter=None):
    model = models.load(tiny_qwen.spec(folder, adapter=adapter))
    return model.generate([prompts.ask(TASK)], [0], temperature=0, top_p=1, max_new_tokens=60)[0].text


def preference(folder, chosen, rejected, adapter=None):
    """log p(chosen) - log p(rejected), by one plain forward pass each."""
    import torch

    model = models.load(tiny_qwen.spec(folder, adapter=adapter))
    head, total = len(model.encode(prompts.ask(TASK))), []
    for text in (chosen, rejected):
        ids = torch.tensor([model.tokenizer.apply_chat_template(
            [*prompts.ask(TASK), *said(text)], return_dict=True)["input_ids"][:-1]])  # without the last line end
        logp = model.network(ids).logits[0, head - 1:-1].log_softmax(-1).gather(1, ids[0, head:, None])
        total.append(float(logp.sum()))
    return total[0] - total[1]


def write_pairs(path, *pairs):
    rows = [{"prompt": prompts.ask(TASK), "chosen": said(c), "rejected": said(r)} for c, r in pairs]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


def config(folder, tmp_path, chosen=GOOD, rejected=BROKEN, n=16, **changes):
    settings = dict(model=vars(tiny_qwen.spec(folder)), out=str(tmp_path / "out"), learning_rate=2e-3, max_steps=6,
                    batch_size=4, max_length=256, r=4, alpha=8, save_steps=100)
    pairs = write_pairs(tmp_path / "pairs.jsonl", *[(chosen, rejected)] * n)
    return DpoConfig(**{**settings, "pairs": pairs, **changes})


@pytest.mark.parametrize("chosen, rejected", [(GOOD, BROKEN), (BROKEN, GOOD)], ids=["right", "swapped"])
def test_the_chosen_side_gains_and_swapped_labels_turn_it_round(folder, tmp_path, chosen, rejected):
    steps = 6 if chosen == GOOD else 24  # more, for the greedy answer to turn over
    assert worker.run(config(folder, tmp_path, chosen, rejected, max_steps=steps)) is None
    adapter = str(tmp_path / "out" / "adapter")
    before, after = preference(folder, chosen, rejected), preference(folder, chosen, rejected, adapter)
    assert after > before + 1
    rows = log_rows(tmp_path / "out")
    assert [row["step"] for row in rows] == list(range(1, steps + 1)) and {row["split"] for row in rows} == {"train"}
    assert rows[0]["loss"] == pytest.approx(0.6931, abs=1e-3) and rows[-1]["loss"] < rows[0]["loss"]
    assert rows[0]["margin"] == pytest.approx(0, abs=1e-3) and rows[-1]["margin"] > 0.1 and rows[-1]["accuracy"] == 1
    # The logged log-probabilities are those of the answer with its <|im_end|>, and of nothing else.
    assert rows[0]["chosen_logp"] - rows[0]["rejected_logp"] == pytest.approx(before, abs=0.05)
    assert rows[0]["lr"] == pytest.approx(2e-3) and abs(rows[0]["chosen_len"] - rows[0]["rejected_len"]) == 1
    loaded = models.load(tiny_qwen.spec(folder, adapter=adapter))
    assert loaded.identity != models.load(tiny_qwen.spec(folder)).identity
    if chosen == BROKEN:
        assert answer(folder) == GOOD and answer(folder, adapter) == BROKEN
    assert str(tmp_path) not in (tmp_path / "out" / "adapter" / "training.json").read_text()


def test_what_is_done_is_not_done_again_and_other_settings_are_put_aside(folder, tmp_path):
    settings = config(folder, tmp_path, max_steps=2)
    worker.run(settings)
    made = tmp_path / "out" / "adapter" / "adapter_model.safetensors"
    stamp = made.stat().st_mtime_ns
    worker.run(settings)
    assert made.stat().st_mtime_ns == stamp
    worker.run(settings.model_copy(update={"beta": 0.2}))
    assert len(list(tmp_path.glob("out.old-*/adapter/adapter_model.safetensors"))) == 1
    assert [row["step"] for row in log_rows(tmp_path / "out")] == [1, 2]


def test_a_build_rate_that_collapses_ends_the_training(folder, tmp_path):
    from secgen_lib import languages

    if languages.get("c").available():
        pytest.skip(f"C: {languages.get('c').available()}")
    tasks = tmp_path / "tasks.jsonl"
    tasks.write_text(json.dumps(to_row(TASK)) + "\n")
    model = vars(tiny_qwen.spec(folder, temperature=0.0, max_new_tokens=60))
    held = write_pairs(tmp_path / "held.jsonl", (GOOD, BROKEN))
    settings = config(folder, tmp_path, BROKEN, GOOD, model=model, max_steps=60, val_every=10, val_programs=2,
                      validation_tasks=str(tasks), validation_pairs=held)
    message = worker.run(settings)
    assert "build rate fell from 1.00 to 0.00" in message and "no adapter made" in message
    rows = [row for row in log_rows(tmp_path / "out") if row["split"] == "validation"]
    assert rows[0]["step"] == 0 and rows[0]["val_build_rate"] == 1 and rows[-1]["val_build_rate"] == 0
    steps = [row["step"] for row in log_rows(tmp_path / "out") if row["split"] == "train"]
    assert steps == list(range(1, rows[-1]["step"] + 1)), "a validation swallowed a step's row"
    assert rows[0]["accuracy"] == 0 and rows[-1]["margin"] < 0 < rows[0]["val_tokens"]
    assert rows[-1]["step"] == log_rows(tmp_path / "out")[-1]["step"] < 60
    assert not (tmp_path / "out" / "adapter").exists()
    last_good = tmp_path / "out" / "last_good"
    assert json.loads((last_good / "training.json").read_text())["steps"] == rows[-2]["step"]
    assert answer(folder, str(last_good)) == GOOD
    path = tmp_path / "config.json"
    path.write_text(settings.model_dump_json())
    assert worker.main([str(path)]) == dpo.COLLAPSED  # known, not trained again


@pytest.mark.parametrize("n_tasks, first, last", [(175, 0, 169), (25, 0, 6), (32, 0, 31), (1, 0, 0)])
def test_the_watch_looks_at_tasks_from_all_of_them(n_tasks, first, last):
    tasks = [Task(f"t{i}", "d", "python" if i < n_tasks / 2 else "cpp", "p", "f") for i in range(n_tasks)]
    asked = Watch(tasks, None, None).asked(32)
    assert [asked[0], asked[-1]] == [tasks[first], tasks[last]] and len(asked) == 32
    assert len(set(t.task_id for t in asked)) == min(n_tasks, 32)
    assert {t.language for t in asked} == {t.language for t in tasks}


@pytest.mark.parametrize("changes", [dict(loss_tokens="changed"), dict(loss_type=("sft",)), dict(shuffle_labels=True),
                                     dict(loss_type=("sigmoid", "sft"), loss_weights=(1.0, 0.2), dropout=0.1),
                                     dict(precompute_ref=False, gradient_checkpointing=True, grad_accum=2),
                                     dict(dtype="bfloat16")])
def test_the_other_arms_train(folder, tmp_path, changes):
    model = vars(tiny_qwen.spec(folder, dtype=changes.pop("dtype", "float32")))
    assert worker.run(config(folder, tmp_path, max_steps=3, model=model, **changes)) is None
    rows = log_rows(tmp_path / "out")
    assert len(rows) == 3 and rows[-1]["loss"] is not None
    assert rows[-1]["loss"] != pytest.approx(rows[0]["loss"], abs=1e-5)
    assert models.load(tiny_qwen.spec(folder, dtype=model["dtype"], adapter=str(tmp_path / "out" / "adapter")))
    if changes.get("loss_tokens"):
        assert (rows[0]["chosen_len"], rows[0]["rejected_len"]) == (1, 1)


def test_the_losses_of_the_arms_are_what_they_say(folder, tmp_path):
    """SFT is the mean negative log-probability of the chosen side's tokens, whatever the rejected side is; the mixed
    loss adds it with its weight to DPO's log 2 at the start."""
    first = {}
    for name, rejected, changes in (("sft", BROKEN, dict(loss_type=("sft",))),
                                    ("other", "```c\n" + "x" * 30 + "\n```", dict(loss_type=("sft",))),
                                    ("both", BROKEN, dict(loss_type=("sigmoid", "sft"), loss_weights=(1.0, 0.5)))):
        assert worker.run(config(folder, tmp_path, rejected=rejected, max_steps=1, out=str(tmp_path / name),
                                 **changes)) is None
        first[name] = log_rows(tmp_path / name)[0]
    mean = -first["sft"]["chosen_logp"] / first["sft"]["chosen_len"]
    assert first["sft"]["loss"] == pytest.approx(mean, rel=1e-3)
    assert first["other"]["loss"] == pytest.approx(first["sft"]["loss"], rel=1e-3)
    assert first["both"]["loss"] == pytest.approx(0.69315 + 0.5 * mean, rel=1e-3)


def test_shuffled_labels_swap_about_half_and_nothing_else():
    rows = [{"prompt": i, "chosen": f"c{i}", "rejected": f"r{i}"} for i in range(400)]
    mixed = data.shuffled(rows, 3)
    swapped = [new["chosen"] == old["rejected"] and new["rejected"] == old["chosen"]
               for old, new in zip(rows, mixed, strict=True)]
    assert 160 < sum(swapped) < 240
    assert [row["prompt"] for row in mixed] == [row["prompt"] for row in rows]
    assert all(new == old for old, new, turned in zip(rows, mixed, swapped, strict=True) if not turned)
    assert mixed == data.shuffled(rows, 3) != data.shuffled(rows, 4)


PARENT = """
import sys
from pathlib import Path
from secgen_lib.training.dpo import read_config, train
train(read_config(Path(sys.argv[1])), log=Path(sys.argv[2]))
"""


def test_killed_and_started_again_it_makes_each_step_once(folder, tmp_path):
    """SIGKILL to the process that called ``train``: the trainer dies with it; a new one goes on where it was, passes
    over a checkpoint that was cut, and ends with the adapter of a run that was never killed."""
    from safetensors.torch import load_file

    settings = config(folder, tmp_path, max_steps=60, save_steps=4, learning_rate=2e-4)
    path = tmp_path / "c.json"
    path.write_text(settings.model_dump_json())
    parent = subprocess.Popen([sys.executable, "-c", PARENT, str(path), str(tmp_path / "log")],
                              cwd=Path(dpo.__file__).parents[3], env={**os.environ, "OMP_NUM_THREADS": "1"})
    out = tmp_path / "out"
    try:
        wait(lambda: len(log_rows(out)) >= 14 or parent.poll() is not None, 120)
    finally:
        parent.kill()
        parent.wait()
    trainer = json.loads((out / "state.json").read_text())["pid"]
    wait(lambda: not alive(trainer), 5)
    rows = log_rows(out)
    assert 14 <= len(rows) < 60, "killed too late for this test to show anything"
    newest = files.Folder(out, json.loads((out / "state.json").read_text())["fingerprint"], main=False).newest()
    step = int(newest.name.split("-")[1])
    assert 8 <= step <= len(rows)
    cut = newest.with_name(f"checkpoint-{step + 4}")
    cut.mkdir(exist_ok=True)
    (cut / "adapter_model.safetensors").write_bytes(b"half")
    with open(out / "training.jsonl", "ab") as log:
        log.write(b'{"step": 99, "spl')

    assert worker.run(settings) is None
    assert [row["step"] for row in log_rows(out)] == list(range(1, 61))
    assert log_rows(out)[:step] == rows[:step], "the steps before the checkpoint were made again"
    whole = settings.model_copy(update={"out": str(tmp_path / "whole")})
    assert worker.run(whole) is None
    one, other = (load_file(f / "adapter" / "adapter_model.safetensors") for f in (out, tmp_path / "whole"))
    assert one.keys() == other.keys() and all((one[k] - other[k]).abs().max() < 1e-5 for k in one)
    assert sorted(p.name for p in out.iterdir()) == ["adapter", "lock", "state.json", "training.jsonl"]


def wait(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def alive(pid):
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False


@pytest.mark.slow
def test_accelerate_launches_it(folder, tmp_path):
    told = []

    class Progress:
        def expect(self, n):
            told.append(("expect", n))

        def done(self, n):
            told.append(("done", n))

    settings = config(folder, tmp_path, max_steps=2, launcher="accelerate")
    adapter = dpo.train(settings, log=tmp_path / "logs" / "log", progress=Progress())
    assert (adapter / "adapter_model.safetensors").is_file()
    assert told[0] == ("expect", 2) and sum(n for what, n in told[1:] if what == "done") == 2


def test_a_failure_is_the_trainers_last_word(folder, tmp_path):
    settings = config(folder, tmp_path)
    Path(settings.pairs).write_text('{"prompt": "x"}\n')
    with pytest.raises(SecgenError, match="line 1 is no preference pair.*the whole output is in") as raised:
        dpo.train(settings, log=tmp_path / "log")
    assert "\n" not in str(raised.value)
    assert "SIGKILL" in dpo._last_word("step 3\n", -signal.SIGKILL)
    assert dpo._last_word("Traceback\nOSError: [Errno 28] No space left on device\n", 1).endswith("left on device")


def test_bad_pairs_and_settings_are_named(folder, tmp_path):
    with pytest.raises(SecgenError, match="none of 16 pairs fits in 20 tokens"):
        worker.run(config(folder, tmp_path, max_length=20))
    with pytest.raises(SecgenError, match="holds no pair"):
        worker.run(config(folder, tmp_path, n=0))
    with pytest.raises(ValueError, match="loss_type"):
        config(folder, tmp_path, loss_type=("rpo",))
    with pytest.raises(ValueError, match="1 loss_weights for 2 losses"):
        config(folder, tmp_path, loss_type=("sigmoid", "sft"), loss_weights=(1.0,))
    path = tmp_path / "c.json"
    path.write_text(json.dumps({**json.loads(config(folder, tmp_path).model_dump_json()), "learning_rat": 1}))
    with pytest.raises(SecgenError, match="learning_rat: Extra inputs"):
        dpo.read_config(path)


def test_pairs_too_long_are_counted_and_never_cut(folder):
    model = models.load(tiny_qwen.spec(folder))
    rows = [{"prompt": prompts.ask(TASK), "chosen": said(GOOD), "rejected": said(r)} for r in (BROKEN, "x y " * 200)]
    kept, left_out = data.prepare(rows, model.tokenizer, model.stops, 128, "pairs")
    assert (kept, left_out) == (rows[:1], 1)
    head = model.encode(prompts.ask(TASK))
    whole = model.tokenizer.apply_chat_template([*prompts.ask(TASK), *said(GOOD)], return_dict=True)["input_ids"]
    exact = len(head) + len(data.through_end(whole[len(head):], model.stops))
    assert data.prepare(rows[:1], model.tokenizer, model.stops, exact, "pairs")[1] == 0
    with pytest.raises(SecgenError, match="none of 1"):
        data.prepare(rows[:1], model.tokenizer, model.stops, exact - 1, "pairs")


def test_the_end_of_the_turn_is_in_the_loss_and_the_line_end_after_it_is_not(folder):
    from trl.trainer.dpo_trainer import DataCollatorForPreference

    model = models.load(tiny_qwen.spec(folder))
    head = model.encode(prompts.ask(TASK))
    end = model.tokenizer.convert_tokens_to_ids("<|im_end|>")
    sides = [model.tokenizer.apply_chat_template([*prompts.ask(TASK), *said(text)], return_dict=True)["input_ids"]
             for text in (GOOD, BROKEN)]
    assert all(side[-2] == end for side in sides)
    example = {"prompt_ids": head, "chosen_ids": sides[0][len(head):], "rejected_ids": sides[1][len(head):]}
    batch = data.collator(DataCollatorForPreference(pad_token_id=0), model.stops, False)([example])
    for ids, mask, text in zip(batch["input_ids"], batch["completion_mask"], (GOOD, BROKEN), strict=True):
        assert model.tokenizer.decode(ids[mask.bool()]) == text + "<|im_end|>"


def test_a_template_that_never_ends_the_turn_is_refused(folder):
    model = models.load(tiny_qwen.spec(folder))
    model.tokenizer.chat_template = "{% for m in messages %}{{ m.content }}\n{% endfor %}"
    row = {"prompt": prompts.ask(TASK), "chosen": said(GOOD), "rejected": said(BROKEN)}
    with pytest.raises(SecgenError, match="does not end the assistant's turn"):
        data.prepare([row], model.tokenizer, model.stops, 256, "pairs")


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30), st.lists(st.integers(0, 5), min_size=1, max_size=30))
def test_unchanged_tokens_are_the_same_on_both_sides_around_marked_ones(one, other):
    a, b = data.changed_tokens(one, other)
    assert (len(a), len(b)) == (len(one), len(other))
    assert (sum(a) + sum(b) > 0) == (one != other)
    # Deleting what is marked from the longer unmarked side leaves a subsequence of the other.
    rest = iter(other)
    assert all(any(token == x for x in rest) for token, mark in zip(one, a, strict=True) if not mark)


def test_one_folder_one_trainer(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "PATIENCE_S", 0.2)
    held = files.Folder(tmp_path / "out", "a" * 16, main=True)
    with pytest.raises(SecgenError, match="another process is training here"):
        files.Folder(tmp_path / "out", "a" * 16, main=True)
    held.lock.release()
    files.Folder(tmp_path / "out", "a" * 16, main=True).lock.release()


@pytest.mark.parametrize("harm", ["cut a file", "no mark", "cut the mark", "other settings", "file gone"])
def test_only_a_whole_checkpoint_is_gone_on_from(tmp_path, harm):
    folder = files.Folder(tmp_path / "out", "a" * 16, main=True)
    for step in (5, 10):
        checkpoint = folder.checkpoints / f"checkpoint-{step}"
        checkpoint.mkdir(parents=True)
        (checkpoint / "weights").write_bytes(b"x" * 100)
        folder.mark(step)
        folder.row({"step": step})
    assert folder.newest().name == "checkpoint-10"
    mark = folder.checkpoints / "checkpoint-10" / files.MARK
    if harm == "cut a file":
        (mark.parent / "weights").write_bytes(b"x" * 60)
    elif harm == "file gone":
        (mark.parent / "weights").unlink()
    elif harm == "no mark":
        mark.unlink()
    elif harm == "cut the mark":
        mark.write_text(mark.read_text()[:40])
    else:
        folder.fingerprint = "b" * 16
        assert folder.newest() is None
        return
    assert folder.resume().name == "checkpoint-5"
    assert log_rows(folder.path) == [{"step": 5}] and not mark.parent.exists()
