# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def till_time(times: list[int]) -> int:
    waiting = list(times)
    tills = [0, 0]
    seconds = 0
    while waiting or any(tills):
        for i in range(2):
            if tills[i] == 0 and waiting:
                tills[i] = waiting.pop(0)
        tills = [max(0, till - 1) for till in tills]
        seconds += 1
    return seconds
