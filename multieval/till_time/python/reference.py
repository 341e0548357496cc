# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import heapq


def till_time(times: list[int]) -> int:
    tills = [0, 0]
    for time in times:
        heapq.heapreplace(tills, tills[0] + time)
    return max(tills)
