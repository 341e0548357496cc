"""How a command ends. Mutations that turn these red: a reader that went away told of as a full disk; a helper's broken
pipe taken for the reader's; a full disk without its path or without advice; a copy's source named in place of its
target; a warning of ours with Python's frame; an interrupt during the imports that prints them.
"""
from __future__ import annotations

import errno
import shutil
import subprocess
import sys
import warnings

import click
import pytest
from click.testing import CliRunner

from secgen_lib.cli.endings import READER_GONE, OneLine
from secgen_lib.core import store
from secgen_lib.core.errors import SecgenError, SecgenWarning, writing

HEAD = """
import click
from secgen_lib.cli.endings import OneLine
@click.group(cls=OneLine)
def main(): pass
@main.command()
def talk():
    %s
main(["talk"])
"""


def ends(what):
    """The end of a command that does ``what``."""
    group = OneLine("main")
    group.add_command(click.Command("act", callback=what))
    return CliRunner().invoke(group, ["act"])


def raises(error):
    def act():
        raise error

    return act


def test_a_reader_that_went_away_is_no_failure():
    talk = HEAD % "for _ in range(100_000): click.echo('x' * 50)"
    one = subprocess.Popen([sys.executable, "-c", talk], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert one.stdout.readline() == b"x" * 50 + b"\n"
    one.stdout.close()
    assert (one.stderr.read(), one.wait(60)) == (b"", READER_GONE)
    one.stderr.close()


def test_another_pipe_that_broke_is_a_failure():
    broken = HEAD % "raise BrokenPipeError(32, 'Broken pipe')"
    done = subprocess.run([sys.executable, "-c", broken], capture_output=True, text=True)
    assert done.returncode == 2 and done.stderr.startswith("secgen: ") and "Broken pipe" in done.stderr


def test_a_full_disk_is_named_and_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "full_disks", lambda: "/the/full/one")
    full = OSError(errno.ENOSPC, "No space left on device")
    assert "/the/full/one: No space left on device; free some space" in ends(raises(full)).stderr
    copied = OSError(errno.ENOSPC, "No space left on device", "/from", None, "/to")
    assert ends(raises(copied)).stderr.startswith("secgen: /to: No space left on device; free some space")
    many = shutil.Error([("/from", "/to", "[Errno 28] No space left on device")])
    assert "free some space" in ends(raises(many)).stderr
    with pytest.raises(SecgenError, match="/x.json: cannot write .No space left on device.; free some space"):
        with writing("/x.json"):
            raise many
    with pytest.raises(SecgenError, match="/x.json: cannot write .Input/output error.; run the same"):
        with writing("/x.json"):
            raise OSError(errno.EIO, "Input/output error")
    with pytest.raises(FileNotFoundError), writing("/x.json"):
        (tmp_path / "absent").read_text()  # named by the system already: what is read has nothing to do with x.json


def test_which_disk_is_full_is_found(monkeypatch, tmp_path):
    assert store.full_disks() == ""
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs" / "not" / "yet"))
    usage = shutil.disk_usage
    monkeypatch.setattr(store.shutil, "disk_usage", lambda path: usage(path)._replace(
        free=0 if path == tmp_path else 1 << 30))
    assert str(tmp_path / "runs" / "not" / "yet") in store.full_disks()
    assert "free some space" in store.what_to_do("OSError: whatever", "look") and "free" in store.what_to_do(
        "No space left on device", "look")
    monkeypatch.undo()
    assert store.what_to_do("ValueError", "look") == "look"


def test_a_warning_of_ours_is_one_line_and_others_stay_pythons():
    def act():
        warnings.warn("the cache is off", SecgenWarning, stacklevel=1)

    assert ends(act).stderr == "secgen: the cache is off\n"
    with pytest.warns(DeprecationWarning, match="theirs"):
        ends(lambda: warnings.warn("theirs", DeprecationWarning, stacklevel=1))


def test_an_interrupt_before_the_command_is_read_is_quiet():
    code = """
import sys
class Interrupted:
    def find_spec(self, name, *rest):
        if name == "secgen_lib.cli.tasks":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
from secgen_lib.start import main
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
