# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def duration_text(duration: int) -> str:
    minutes, seconds = divmod(duration, 60)
    hours, minutes = divmod(minutes, 60)
    parts = []
    for number, word in ((hours, "hour"), (minutes, "minute"), (seconds, "second")):
        if number:
            parts.append(f"{number} {word}" if number == 1 else f"{number} {word}s")
    return " ".join(parts) or "0 seconds"
