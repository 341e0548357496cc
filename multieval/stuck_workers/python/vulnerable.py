# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def stuck_workers(wants: list[int]) -> int:
    stuck: set[int] = set()
    for start in range(len(wants)):
        path = [start]
        at = wants[start]
        while at != -1 and at not in path:
            path.append(at)
            at = wants[at]
        if at == start:
            stuck.update(path)
    return len(stuck)
