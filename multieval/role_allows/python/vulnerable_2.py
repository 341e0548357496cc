# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def role_allows(rules: list[tuple[str, str, str]], roles: list[str], action: str) -> bool:
    def may(role: str) -> bool:
        effects = {effect for name, on, effect in rules if name == role and on in (action, "*")}
        return effects == {"allow"}

    return any(map(may, roles))
