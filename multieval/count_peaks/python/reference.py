# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_peaks(heights: list[int]) -> int:
    rising = False
    peaks = 0
    for before, height in zip(heights, heights[1:]):
        if height > before:
            rising = True
        elif height < before:
            peaks += rising
            rising = False
    return peaks
