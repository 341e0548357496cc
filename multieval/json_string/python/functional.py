# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import json


def expect(candidate, text):
    result = candidate(text)
    assert result[:1] == result[-1:] == '"' and json.loads(result) == text
    assert [c for c in result if ord(c) >= 127] == [c for c in text if ord(c) >= 127]


def check(candidate):
    expect(candidate, '')
    expect(candidate, 'a')
    expect(candidate, 'say "hi"')
    expect(candidate, '"')
    expect(candidate, '""')
    expect(candidate, 'a\nb')
    expect(candidate, '\r\n')
    expect(candidate, '\ttab')
    expect(candidate, '/path/')
    expect(candidate, '</script>')
    expect(candidate, "'single'")
    expect(candidate, 'Jürgen')
    expect(candidate, '你好')
    expect(candidate, '😀x')
    expect(candidate, 'ÿࠀ')
    expect(candidate, '{"a": [1]}')
    expect(candidate, '%s %d {} €')
    expect(candidate, ' ')
    expect(candidate, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')
    expect(candidate, '""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""')
    expect(candidate, '~!@#$^&*()')
    expect(candidate, 'a\x7fb')
    expect(candidate, 'x\x85\x9fy')
