# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def longest_chain(parents: list[int]) -> int:
    lengths: dict[int, int] = {-1: 0}

    def chain_length(at: int) -> int:
        if at not in lengths:
            if at < 0 or parents[at] == at:
                raise IndexError(at)
            lengths[at] = chain_length(parents[at]) + 1
        return lengths[at]

    try:
        return max((chain_length(i) for i in range(len(parents))), default=0)
    except IndexError:
        return -1
