# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

NAME = re.compile(r"\{([a-z]+)\}")


def expand_names(text: str, definitions: dict[str, str], limit: int) -> str | None:
    # In the parts of a template, texts and names take turns.
    parts = NAME.split(text)
    for _ in range(len(definitions) + 1):
        if len(parts) == 1:
            return parts[0] if len(parts[0]) <= limit else None
        widened = [parts[0]]
        for name, behind in zip(parts[1::2], parts[2::2]):
            if name not in definitions:
                return None
            first, *others = NAME.split(definitions[name])
            widened[-1] += first
            widened += others
            widened[-1] += behind
        parts = widened
    return None
