# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def labels(name: str) -> list[str]:
    return name.removesuffix(".").lower().split(".")


def host_allowed(host: str, domains: list[str]) -> bool:
    wanted = labels(host)
    for domain in domains:
        served = labels(domain)
        if wanted[-len(served):] == served:
            return True
    return False
