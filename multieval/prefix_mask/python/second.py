# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def prefix_mask(n: int) -> int:
    mask = 0
    for i in range(32):
        mask *= 2
        if i < n:
            mask += 1
    return mask
