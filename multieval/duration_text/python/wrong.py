# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def duration_text(duration: int) -> str:
    hours, rest = divmod(duration, 3600)
    minutes, seconds = divmod(rest, 60)
    text = ""
    if hours:
        text += f"{hours} hour{'s' if hours > 1 else ''} "
    if minutes:
        text += f"{minutes} minute{'s' if minutes > 1 else ''} "
    text += f"{seconds} second{'s' if seconds != 1 else ''}"
    return text
