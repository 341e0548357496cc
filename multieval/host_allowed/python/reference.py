# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def _labels(name: str) -> list[str]:
    return name.lower().removesuffix(".").split(".")


def host_allowed(host: str, domains: list[str]) -> bool:
    labels = _labels(host)
    return any(labels[-len(domain):] == domain for domain in map(_labels, domains))
