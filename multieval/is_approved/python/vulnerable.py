# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def is_approved(reviews: list[str]) -> bool:
    return all(review == "yes" for review in reviews)
