"""Training: it learns, is the same again with the same steps, goes on from a checkpoint, and starts able to copy."""
from __future__ import annotations

import json

import pytest
import torch

from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import batches, pretrain, training
from secgen_lib.lab.corpus import CorpusSpec
from secgen_lib.lab.network import Muon, Shape, _orthogonal, build

SMALL = Shape(width=32, layers=2, heads=2, inner=48)


@pytest.fixture(scope="module", autouse=True)
def few_examples(tmp_path_factory):
    """Tokenizers from few conversations: seconds instead of half a minute."""
    with pytest.MonkeyPatch.context() as patch:
        made = {}

        def small(spec, seed, n=0):
            key = (spec, seed)
            made[key] = made.get(key) or original(spec, seed, 1200)
            return made[key]

        original = pretrain.make_tokenizer
        patch.setattr(pretrain, "make_tokenizer", small)
        patch.setattr(batches, "POOL", 32)
        yield


def trained(folder, **more):
    return pretrain.main(folder, **{"steps": 8, "seed": 3, "shape": SMALL, "batch_tokens": 768, **more})


def weights(folder):
    from safetensors.torch import load_file

    return load_file(folder / "model.safetensors")


def test_the_same_steps_give_the_same_weights_and_a_loadable_folder(tmp_path):
    from transformers import AutoModelForCausalLM

    first, second = trained(tmp_path / "a"), trained(tmp_path / "b")
    drop = {"training_s"}
    assert {k: v for k, v in first.items() if k not in drop} == {k: v for k, v in second.items() if k not in drop}
    a, b = weights(tmp_path / "a"), weights(tmp_path / "b")
    assert all(torch.equal(a[name], b[name]) for name in a)
    assert json.loads((tmp_path / "a/training.json").read_text())["steps"] == 10  # six, and four in one
    network = AutoModelForCausalLM.from_pretrained(tmp_path / "a")
    assert type(network).__name__ == "Qwen2ForCausalLM"
    assert not (tmp_path / "a/checkpoint.pt").exists()


def test_a_killed_training_goes_on_where_it_was(tmp_path, monkeypatch):
    whole = trained(tmp_path / "whole")

    class Killed(Exception):
        pass

    real = training.Run.train_step

    def dies(run, part):
        if run.step == 4:
            raise Killed
        return real(run, part)

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(training.Run, "train_step", dies)
        trained(tmp_path / "cut", checkpoint_s=0)
    again = trained(tmp_path / "cut")
    assert again["tokens"] == whole["tokens"]
    a, b = weights(tmp_path / "whole"), weights(tmp_path / "cut")
    assert all(torch.allclose(a[name], b[name], atol=1e-6) for name in a)


def test_a_checkpoint_of_another_training_is_refused(tmp_path, monkeypatch):
    # kills: the weights of one seed, half trained, that go on under the name of another
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(training.Run, "close", lambda run: (_ for _ in ()).throw(KeyboardInterrupt))
        trained(tmp_path, checkpoint_s=0)  # killed after the last step, with its checkpoint written
    for more, named in (({"seed": 4}, "seed"), ({"steps": 12}, "budget"),
                        ({"spec": CorpusSpec(bad_share=0.1)}, "corpus")):
        with pytest.raises(SecgenError, match=f"begun with another {named}"):
            trained(tmp_path, **more)
    assert trained(tmp_path)["final_loss"] > 0, "nothing is left to be trained, and the last loss is known"


def test_a_trained_model_is_not_written_over(tmp_path):
    (tmp_path / "training.json").write_text("{}")
    with pytest.raises(SecgenError, match="holds a trained model already"):
        trained(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["training.json"]


@pytest.mark.parametrize("budget", [{"steps": -3}, {"steps": 0, "minutes": 0.0}, {"steps": 0, "minutes": -1.0},
                                    {"steps": 0, "minutes": float("nan")}, {"steps": 0, "minutes": float("inf")}])
def test_a_budget_that_never_begins_or_never_ends_is_refused(tmp_path, budget):
    with pytest.raises(SecgenError, match="of training"):
        trained(tmp_path / "out", **budget)
    assert not (tmp_path / "out").exists()


def test_one_batch_is_learnt_by_heart():
    from itertools import repeat

    torch.set_num_threads(1)
    tokenizer = pretrain.make_tokenizer(CorpusSpec(), 3)
    run = training.Run(build(SMALL, tokenizer, 0), tokenizer, CorpusSpec(), 3, 512)
    run.batches = repeat(next(run.batches))
    losses = [run.train_step(0.0)[0] for _ in range(120)]
    assert losses[0] > 6 and losses[-1] < 1.5


def test_a_batch_parted_among_threads_gives_the_gradient_of_the_whole():
    # kills: a mean of the parts' means, where the parts weigh differently
    tokenizer = pretrain.make_tokenizer(CorpusSpec(), 3)
    found = []
    for threads in (1, 3):
        run = training.Run(build(SMALL, tokenizer, 0), tokenizer, CorpusSpec(), 3, 2048, threads)
        seen = run._backward([next(run.batches), next(run.batches)], heaviest=3.0)
        found.append((seen, [p.grad for p in run.network.parameters()]))
    (one, whole), (three, parted) = found
    assert one == pytest.approx(three, rel=1e-5)
    assert all(torch.allclose(a, b, atol=1e-6) for a, b in zip(whole, parted, strict=True))


def test_settling_makes_one_step_of_many_batches_without_muon(monkeypatch):
    # kills: a model that is trained to the end by steps of one size, and writes too few of the rare programs
    tokenizer = pretrain.make_tokenizer(CorpusSpec(), 3)
    run = training.Run(build(SMALL, tokenizer, 0), tokenizer, CorpusSpec(), 3, 512)
    monkeypatch.setattr(Muon, "step", lambda *_: pytest.fail("Muon's step in the settling phase"))
    before = run.network.model.embed_tokens.weight.detach().clone()
    run.train_step(1 - training.SETTLED / 2)
    assert run.step == training.SETTLING["batches"]
    assert all(p.grad is None for p in run.network.parameters())
    moved = (run.network.model.embed_tokens.weight.detach() - before).abs().max()
    assert 0 < moved <= training.SETTLING["rate"] * 1.01


def test_the_first_layer_starts_looking_one_two_three_back():
    tokenizer = pretrain.make_tokenizer(CorpusSpec(), 0)
    shape = Shape(width=128, layers=2, heads=4, inner=64)
    network = build(shape, tokenizer, 0)
    network.set_attn_implementation("eager")
    ids = torch.randint(300, 1000, (1, 60))
    seen = network(input_ids=ids, output_attentions=True).attentions[0][0]
    for head, back in enumerate((1, 2, 3)):
        looked = seen[head].argmax(-1)[10:]
        assert (looked == torch.arange(10, 60) - back).float().mean() > 0.9


def test_an_update_of_muon_is_nearly_orthogonal():
    torch.manual_seed(0)
    for shape in ((24, 24), (48, 16), (16, 48)):
        singular = torch.linalg.svdvals(_orthogonal(torch.randn(*shape)))
        assert singular.min() > 0.3 and singular.max() < 1.4
    weight = torch.nn.Parameter(torch.zeros(8, 8))
    weight.grad = torch.eye(8)
    Muon([weight]).step(0.1)
    assert weight.detach().diagonal().max() < -0.05 and weight.grad is None
