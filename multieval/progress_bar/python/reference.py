# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def progress_bar(done: int, steps: int) -> str:
    return ("#" * (10 * done // steps)).ljust(10, "-")
