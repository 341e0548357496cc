# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def prefix_mask(n: int) -> int:
    host_bits = 32 - n
    return 2**32 - 2**host_bits
