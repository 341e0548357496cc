# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def dry_spell_start(rain: list[int]) -> int:
    run = longest = start = 0
    for position, day in enumerate(rain, 1):
        run = run + 1 if day < 2 else 0
        if run > longest:
            longest = run
            start = position - run + 1
    return start
