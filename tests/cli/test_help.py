"""What ``--help`` teaches. Mutations that turn these red: a command without an example; an example with an option or an
argument that the command does not take; a command of another name."""
from __future__ import annotations

import inspect
import shlex

import click
import pytest

from secgen_lib.cli import main


def commands(group=main, path=()):
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


def examples(command):
    """The lines of commands; what explains one stands beside it, after two spaces or more."""
    return [line.strip().split("  ")[0] for line in inspect.cleandoc(command.help).splitlines()
            if line.startswith("  secgen ")]


@pytest.mark.parametrize(("path", "command"), [pytest.param(path, command, id=" ".join(path))
                                               for path, command in commands()])
def test_every_command_has_an_example_that_it_takes(path, command):
    lines = [words for words in map(shlex.split, examples(command)) if words[1:1 + len(path)] == list(path)]
    assert lines, "no example"
    for words in lines:
        given = words[1 + len(path):]
        given = given[:given.index("<")] if "<" in given else given
        context = click.Context(command, info_name=" ".join(path))
        values, rest, _ = command.make_parser(context).parse_args(list(given))
        lacking = [one.name for one in command.params if one.required and not values.get(one.name)]
        assert not rest and not lacking, f"{' '.join(words)}: {rest or lacking}"
