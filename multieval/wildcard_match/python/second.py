# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def wildcard_match(pattern: str, text: str) -> bool:
    def with_stars_skipped(positions: set[int]) -> set[int]:
        found = set()
        for position in positions:
            found.add(position)
            while position < len(pattern) and pattern[position] == "*":
                position += 1
                found.add(position)
        return found

    reached = with_stars_skipped({0})
    for character in text:
        after = set()
        for position in reached:
            if position == len(pattern):
                continue
            wanted = pattern[position]
            if wanted == "*":
                after.add(position)
            elif wanted == "?" or wanted == character:
                after.add(position + 1)
        reached = with_stars_skipped(after)
    return len(pattern) in reached
