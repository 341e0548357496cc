# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def agree_version(ours: list[int], theirs: list[int], lowest: int) -> int:
    acceptable = {version for version in theirs if version >= lowest}
    shared = [version for version in ours if version in acceptable]
    return shared[0] if shared else 0
