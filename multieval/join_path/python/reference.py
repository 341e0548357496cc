# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def _walk(parts: list[str], path: str) -> list[str]:
    for part in path.split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return parts


def join_path(base: str, name: str) -> str | None:
    if name.startswith("/"):
        return None
    inside = _walk([], base)
    parts = _walk(list(inside), name)
    if parts[:len(inside)] != inside:
        return None
    return "/" + "/".join(parts)
