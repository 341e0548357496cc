# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def chain_valid(chain: list[tuple[int, int, int, int, int]], trusted: int, now: int) -> bool:
    if not chain:
        return False
    issuers = [subject for subject, *_ in chain[1:]] + [trusted]
    return (
        all(own[1] == issuer for own, issuer in zip(chain, issuers, strict=True))
        and all(may_issue == 1 for _, _, may_issue, _, _ in chain[1:])
        and all(first <= now <= last for _, _, _, first, last in chain)
    )
