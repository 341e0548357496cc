# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from collections.abc import Iterable, Iterator


def wildcard_match(pattern: str, text: str) -> bool:
    def advance(ends: Iterable[int], wanted: str) -> Iterator[int]:
        for end in ends:
            if wanted == "*":
                yield from range(end, len(text) + 1)
            elif end < len(text) and wanted in ("?", text[end]):
                yield end + 1

    ends: Iterable[int] = [0]
    for wanted in pattern:
        ends = advance(ends, wanted)
    return len(text) in ends
