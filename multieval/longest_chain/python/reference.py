# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def longest_chain(parents: list[int]) -> int:
    lengths: list[int | None] = [None] * len(parents)
    longest = 0
    for start in range(len(parents)):
        path = []
        length, at = 0, start
        while at != -1:
            if not 0 <= at < len(parents):
                return -1
            known = lengths[at]
            if known == 0:
                return -1
            if known is not None:
                length = known
                break
            lengths[at] = 0
            path.append(at)
            at = parents[at]
        for at in reversed(path):
            length += 1
            lengths[at] = length
        longest = max(longest, length)
    return longest
