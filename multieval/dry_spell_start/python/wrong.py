# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def dry_spell_start(rain: list[int]) -> int:
    run = longest = start = 0
    for i, day in enumerate(rain):
        if day < 2:
            run += 1
            continue
        if run > longest:
            longest, start = run, i - run + 1
        run = 0
    return start
