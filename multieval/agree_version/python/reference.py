# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def agree_version(ours: list[int], theirs: list[int], lowest: int) -> int:
    return max((version for version in set(ours) & set(theirs) if version >= lowest), default=0)
