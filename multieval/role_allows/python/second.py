# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def role_allows(rules: list[tuple[str, str, str]], roles: list[str], action: str) -> bool:
    held = set(roles)
    effects = {effect for role, on, effect in rules if role in held and on in (action, "*")}
    return "allow" in effects and "deny" not in effects
