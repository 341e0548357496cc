"""Where an answer ends by its text."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secgen_lib.generation.decoding.stops import Watch, first_stop, program_end

PROGRAM = "```python\ndef f():\n    return 1\n```"


@pytest.mark.parametrize("before", ["", "Here it is:\n\n", "```bash\npip install x\n```\nand\n", "```\n```\n"])
@pytest.mark.parametrize("fence", ["```", "````", "~~~"])
def test_an_answer_ends_behind_its_first_closed_program(before, fence):
    text = before + PROGRAM.replace("```", fence)
    assert program_end(text + "\nThis function returns 1.\n```c\n```") == len(text)


@pytest.mark.parametrize("text", ["", "no program", "```python\ndef f():\n    return 1\n", "def f(): return 1\n",
                                  "```c\nchar *s = \"```\";\n", "```bash\nls\n```\n", "````c\nint x;\n```\n"])
def test_an_answer_without_a_closed_program_goes_on(text):
    assert program_end(text) is None


def test_a_fence_in_a_list_is_one():
    text = "1. So:\n   ```c\n   int x;\n   ```"
    assert program_end(text + "\n2. more") == len(text)


def test_the_first_stop_string_counts():
    assert first_stop("abc\n#x\nprint(", ("\nprint(", "\n#")) == 3
    assert first_stop("abc", ("x", "y")) is None and first_stop("abc", ()) is None


@given(text=st.text(alphabet="ab`\n", max_size=60), stops=st.lists(st.text(alphabet="ab`\n", min_size=1, max_size=4),
                                                                   max_size=3), fence=st.booleans())
def test_watching_each_token_finds_what_the_whole_text_has(text, stops, fence):
    """The window of the last tokens loses nothing: the answer ends at the first token at which the text so far does."""
    watch = Watch(stops, fence)

    def decode(ids):
        return "".join(map(chr, ids))

    ids = [ord(sign) for sign in text]
    found = next((watch.end(ids[:n], decode) for n in range(1, len(ids) + 1) if watch.end(ids[:n], decode) is not None),
                 None)
    expected = None
    for n in range(1, len(text) + 1):
        cut = first_stop(text[:n], stops)
        cut = cut if cut is not None else program_end(text[:n]) if fence else None
        if cut is not None:
            expected = text[:n][:cut]
            break
    assert found == expected
