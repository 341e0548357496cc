"""Addresses and keys: a key is nowhere but in the request's header."""
from __future__ import annotations

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.generation.models.servers.address import addresses
from tests.generation import misbehaving
from tests.generation.misbehaving import KEY


def spec(**changes):
    return ModelSpec(**{"backend": "openai_chat", "name": "m", "base_url": "http://a/v1", **changes})


@pytest.fixture(autouse=True)
def _clean(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "KEY_A", "KEY_B"):
        monkeypatch.delenv(name, raising=False)


def test_addresses_of_the_settings_or_of_the_environment(monkeypatch):
    assert [a.url for a in addresses(spec(base_url=("http://a/v1/", "https://b:8000/v1")))] == [
        "http://a/v1", "https://b:8000/v1"]
    monkeypatch.setenv("OPENAI_BASE_URL", "http://c/v1, http://d/v1/ ")
    assert [a.url for a in addresses(spec(base_url=None))] == ["http://c/v1", "http://d/v1"]
    assert [a.url for a in addresses(spec())] == ["http://a/v1"], "the settings come first"
    monkeypatch.setenv("OPENAI_BASE_URL", f"http://{KEY}@c/v1")
    with pytest.raises(SecgenError, match="address of c holds a key") as raised:
        addresses(spec(base_url=None))
    assert KEY not in str(raised.value)
    with pytest.raises(SecgenError, match="names http://a/v1 twice"):
        addresses(spec(base_url=("http://a/v1", "http://a/v1/")))


def test_one_key_for_all_or_one_for_each(monkeypatch):
    both = ("http://a/v1", "http://b/v1")
    assert [a.headers for a in addresses(spec(base_url=both))] == [{}, {}]
    monkeypatch.setenv("OPENAI_API_KEY", " k ")
    assert [a.key for a in addresses(spec(base_url=both))] == ["k", "k"]
    monkeypatch.setenv("KEY_A", "x")
    with pytest.raises(SecgenError, match=r"no key: \$KEY_B is not set; export KEY_B"):
        addresses(spec(base_url=both, key_env=("KEY_A", "KEY_B")))
    monkeypatch.setenv("KEY_B", "y")
    assert [a.headers["Authorization"] for a in addresses(spec(base_url=both, key_env=("KEY_A", "KEY_B")))] == [
        "Bearer x", "Bearer y"]
    with pytest.raises(SecgenError, match="names 2 keys, for servers that are 1"):
        addresses(spec(key_env=("KEY_A", "KEY_B")))
    monkeypatch.setenv("KEY_B", "two\nlines")
    with pytest.raises(SecgenError, match=r"\$KEY_B holds characters that no key has"):
        addresses(spec(key_env="KEY_B"))


def test_a_key_is_not_shown(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    (address,) = addresses(spec())
    assert KEY not in repr(address)
    assert address.cleared(f"Incorrect key:\n Bearer {KEY}\x1b[0m") == "Incorrect key: Bearer *** [0m"


def test_a_server_that_repeats_the_key_is_not_quoted(monkeypatch):
    from tests.generation.models.test_openai_chat import ask, model

    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with misbehaving.serving(misbehaving.answer(), key="another") as (server,):
        made = model(server, probed=False)
        refused = r"HTTP 401: bad key: Bearer \*\*\*.*it refused the key of \$OPENAI_API_KEY"
        with pytest.raises(SecgenError, match=refused) as raised:
            ask(made)
    assert KEY not in str(raised.value) and KEY not in repr(made) and KEY not in str(made.facts())


@pytest.mark.parametrize("changes, said", [
    ({"base_url": f"http://user:{KEY}@a/v1"}, "holds a key"), ({"base_url": f"http://a/v1?key={KEY}"}, "holds a key"),
    ({"base_url": "a:8000/v1"}, "does not begin with http://"), ({"base_url": "http://["}, "that is none"),
    ({"key_env": f"sk-{KEY}"}, "is no name of a variable"), ({"key_env": ()}, "is no name of a variable"),
    ({"price_in": 1.0}, "give both"), ({"timeout_s": 0}, "greater than 0")])
def test_settings_that_do_not_fit_are_one_line_without_the_key(tmp_path, changes, said):
    import yaml

    from secgen_lib.core.config import load_config

    profile = tmp_path / "p.yaml"
    profile.write_text(yaml.safe_dump({"model": {"backend": "openai_chat", "name": "m", **{
        name: list(value) if isinstance(value, tuple) else value for name, value in changes.items()}}}))
    with pytest.raises(SecgenError, match=said) as raised:
        load_config(str(profile))
    assert KEY not in str(raised.value) and "\n" not in str(raised.value)


def test_how_answers_are_fetched_and_paid_for_names_no_run():
    from secgen_lib.core.config import load_config

    plain = {"model.backend": "openai_chat", "model.name": "m"}
    paid = {"model.key_env": "KEY_A", "model.timeout_s": 60, "model.price_in": 1, "model.price_out": 2}
    assert load_config("smoke", plain).run_id == load_config("smoke", {**plain, **paid}).run_id
    assert load_config("smoke", plain).run_id != load_config("smoke", {**plain, "model.name": "n"}).run_id
