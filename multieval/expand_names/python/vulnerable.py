# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def expand_names(text: str, definitions: dict[str, str], limit: int) -> str | None:
    def expand(template: str, active: frozenset[str]) -> str:
        def replace(match: re.Match[str]) -> str:
            name = match[1]
            if name in active:
                raise KeyError(name)
            return expand(definitions[name], active | {name})

        return re.sub(r"\{([a-z]+)\}", replace, template)

    try:
        result = expand(text, frozenset())
    except KeyError:
        return None
    return result if len(result) <= limit else None
