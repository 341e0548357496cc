# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_covered(ranges: list[tuple[int, int]]) -> int:
    covered = 0
    following = 0  # all below have been counted
    for first, last in sorted(ranges):
        following = max(following, first)
        if last >= following:
            covered += last - following + 1
            following = last + 1
    return covered
