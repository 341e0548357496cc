# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def password_ok(user: str, password: str) -> bool:
    if len(password) < 12:
        return False
    return user.lower() not in password.lower()
