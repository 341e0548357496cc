# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def stuck_workers(wants: list[int]) -> int:
    # Everybody is followed at once: each round takes all of them one step further.
    stuck: set[int] = set()
    followed = {worker: worker for worker in range(len(wants))}
    for _ in wants:
        followed = {
            worker: wants[holder] for worker, holder in followed.items() if wants[holder] != -1
        }
        stuck.update(worker for worker, holder in followed.items() if holder == worker)
    return len(stuck)
