# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def stuck_workers(wants: list[int]) -> int:
    waiting = set(range(len(wants)))
    while True:
        finished = {worker for worker in waiting if wants[worker] not in waiting}
        if not finished:
            return len(waiting)
        waiting -= finished
