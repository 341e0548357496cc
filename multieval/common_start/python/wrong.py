# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import os


def common_start(first: str, second: str) -> int:
    return len(os.path.commonprefix([first, second]))
