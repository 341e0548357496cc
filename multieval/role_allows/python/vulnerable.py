# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def role_allows(rules: list[tuple[str, str, str]], roles: list[str], action: str) -> bool:
    table = {(role, what): effect for role, what, effect in rules}
    allowed = False
    for role in roles:
        effect = table.get((role, action)) or table.get((role, "*"))
        if effect == "deny":
            return False
        if effect == "allow":
            allowed = True
    return allowed
