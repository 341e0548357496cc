# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import posixpath


def join_path(base: str, name: str) -> str | None:
    if name.startswith("/"):
        return None
    path = posixpath.normpath(posixpath.join(base, name))
    if posixpath.commonprefix([base, path]) != base:
        return None
    return path
