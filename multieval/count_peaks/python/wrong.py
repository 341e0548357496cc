# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_peaks(heights: list[int]) -> int:
    peaks = 0
    for i in range(1, len(heights) - 1):
        if heights[i] > heights[i - 1] and heights[i] >= heights[i + 1]:
            peaks += 1
    return peaks
