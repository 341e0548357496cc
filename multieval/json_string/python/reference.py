# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import json


def json_string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
