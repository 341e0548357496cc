# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import json


def expect(candidate, text):
    result = candidate(text)
    assert result[:1] == result[-1:] == '"' and json.loads(result) == text
    assert [c for c in result if ord(c) >= 127] == [c for c in text if ord(c) >= 127]


def check(candidate):
    expect(candidate, 'abc')
    expect(candidate, 'a"b')
    expect(candidate, '')
