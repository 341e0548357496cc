# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def longest_chain(parents: list[int]) -> int:
    children: list[list[int]] = [[] for _ in parents]
    roots = []
    for element, parent in enumerate(parents):
        if parent == -1:
            roots.append(element)
        elif 0 <= parent < len(parents):
            children[parent].append(element)
        else:
            return -1
    reached = 0

    def height(element: int) -> int:
        nonlocal reached
        reached += 1
        highest = 0
        for child in children[element]:
            highest = max(highest, height(child))
        return highest + 1

    longest = max(map(height, roots), default=0)
    return longest if reached == len(parents) else -1
