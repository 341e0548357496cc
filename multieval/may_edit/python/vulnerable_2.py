# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def may_edit(user: str, owner: str, admins: list[str], locked: bool) -> bool:
    editors = set(admins)
    editors.add(owner)
    return not locked and user in editors
