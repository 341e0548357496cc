# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import os

DEVICES = {"con", "prn", "aux", "nul"}


def means_device(name: str) -> bool:
    stem, _ = os.path.splitext(name.lower())
    return stem in DEVICES
