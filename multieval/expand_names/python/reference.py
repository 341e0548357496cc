# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

NAME = re.compile(r"\{([a-z]+)\}")


def expand_names(text: str, definitions: dict[str, str], limit: int) -> str | None:
    templates = {**definitions, "": text}
    done: dict[str, str] = {}
    path = {"": None}
    while path:
        name = next(reversed(path))
        if name not in templates:
            return None
        needed = next((part for part in NAME.findall(templates[name]) if part not in done), None)
        if needed is None:
            done[name] = NAME.sub(lambda match: done[match[1]], templates[name])
            if len(done[name]) > limit:
                return None
            del path[name]
        elif needed in path:
            return None
        else:
            path[needed] = None
    return done[""]
