# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def is_approved(reviews: list[str]) -> bool:
    return len(reviews) > 0 and reviews.count("yes") == len(reviews)
