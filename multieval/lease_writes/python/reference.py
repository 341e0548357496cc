# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def lease_writes(begins: list[int], numbers: list[int], starts: list[int], lengths: list[int]) -> int:
    def runs(lease: int, second: int) -> bool:
        if second < begins[lease]:
            return False
        return lease == len(begins) - 1 or second < begins[lease + 1]

    accepted = 0
    for lease, start, length in zip(numbers, starts, lengths):
        if runs(lease, start) and runs(lease, start + length):
            accepted += 1
    return accepted
