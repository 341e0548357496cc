# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def leads_to(chain: list[tuple[int, int, int, int, int]], trusted: int) -> bool:
    """Follow the chain from the trusted issuer down to the first certificate."""
    expected = trusted
    for position in range(len(chain) - 1, -1, -1):
        subject, issuer, may_issue = chain[position][:3]
        if issuer != expected:
            return False
        if position > 0 and may_issue != 1:
            return False
        expected = subject
    return True


def chain_valid(chain: list[tuple[int, int, int, int, int]], trusted: int, now: int) -> bool:
    if not chain:
        return False
    first_second, last_second = chain[0][3:]
    return first_second <= now <= last_second and leads_to(chain, trusted)
