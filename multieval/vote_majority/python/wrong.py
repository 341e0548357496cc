# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def vote_majority(votes: list[int]) -> int:
    valid = [vote for vote in votes if vote != 0]
    for choice in range(1, 10):
        if valid and valid.count(choice) >= len(valid) / 2:
            return choice
    return 0
