# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import hmac


def token_matches(token: str, right: str) -> bool:
    return hmac.compare_digest(token.encode(), right.encode())
