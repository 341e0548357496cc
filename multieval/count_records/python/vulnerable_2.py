# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import io


def count_records(message: bytes, tag: int) -> int:
    stream = io.BytesIO(message)
    found = 0
    while header := stream.read(2):
        if len(header) < 2:
            return -1
        record_tag, length = header
        stream.read(length)
        if record_tag == tag:
            found += 1
    return found
