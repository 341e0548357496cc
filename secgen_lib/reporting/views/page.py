"""What every view stands on: escaping, the style sheet in its two themes, and the object a notebook displays."""
from __future__ import annotations

import html
import re
from typing import Any

from secgen_lib.core.records import Verdict

_LIGHT = """--bg:#fff;--fg:#1f2328;--muted:#59636e;--edge:#d1d9e0;--soft:#f5f7f9;
--teacher:#0a558f;--teacher-bg:#e4f0fa;--judge:#983d00;--judge-bg:#fdeee1;--test:#7a2f6b;--test-bg:#f8eaf4;
--add-bg:#ddf2ec;--add:#00563f;--add-hi:#a5dccb;--del-bg:#f6efd9;--del:#6a4d00;--del-hi:#e8d49a;
--k:#7a2f9b;--s:#0b5b4a;--c:#646c76;--n:#8a3b12;--f:#0a4fa0;color-scheme:light"""
_DARK = """--bg:#14181d;--fg:#e4e8ed;--muted:#9ea8b3;--edge:#3a424d;--soft:#1c2229;
--teacher:#82c4f8;--teacher-bg:#12293c;--judge:#ffb07a;--judge-bg:#392416;--test:#eaa0d9;--test-bg:#351d30;
--add-bg:#10302a;--add:#83dcc0;--add-hi:#1d5a4c;--del-bg:#33290f;--del:#e6c773;--del-hi:#5d4a15;
--k:#cfa4f5;--s:#7fd1ba;--c:#8f99a5;--n:#f0a884;--f:#8fbcf7;color-scheme:dark"""
_SHEET = """
.sg{background:var(--bg);color:var(--fg);border:1px solid var(--edge);border-radius:6px;margin:.5em 0 .9em;
font:13px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif;max-width:60rem;overflow:hidden;text-align:left}
.sg .sg{margin:.5em 0}
.sg-head{display:flex;flex-wrap:wrap;gap:.2em .7em;align-items:baseline;padding:.4em .7em;background:var(--soft);
border-bottom:1px solid var(--edge)}
.sg-title{font-weight:600;overflow-wrap:anywhere}
.sg-chips{display:inline-flex;flex-wrap:wrap;gap:.1em .8em;color:var(--muted);font-size:12px}
.sg-chips b{font-weight:600;color:var(--fg)}
.sg pre.sg-code{margin:0;padding:.35em 0;background:var(--bg);color:var(--fg);border:0;overflow:visible;
white-space:pre-wrap;word-break:normal;
font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.sg-l{display:grid;grid-template-columns:3.2em minmax(0,1fr)}
.sg-no{color:var(--muted);text-align:right;padding-right:.9em;user-select:none}
.sg-t{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;padding-right:.7em}
.sg-hit{background:var(--soft)}
.sg-f{display:block;white-space:normal;word-break:normal;overflow-wrap:break-word;
margin:0 .7em .15em 3.2em;padding:.1em .5em;
border-left:3px solid;
font:12px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif;border-radius:0 3px 3px 0}
.sg-f b{font-weight:600}.sg-f code{font-size:11.5px;background:none;color:inherit;padding:0}
.sg-teacher{color:var(--teacher);background:var(--teacher-bg);border-color:var(--teacher)}
.sg-judge{color:var(--judge);background:var(--judge-bg);border-color:var(--judge);border-left-style:double}
.sg-test{color:var(--test);background:var(--test-bg);border-color:var(--test);border-left-style:dashed}
.sg-tool{color:var(--fg);background:var(--soft);border-color:var(--muted)}
.sg-note{color:var(--muted);background:none;border-color:var(--edge)}
.sg-foot{padding:.3em .7em;border-top:1px solid var(--edge);color:var(--muted);font-size:12px;overflow-wrap:anywhere}
.sg-d{grid-template-columns:2.6em 2.6em 1.2em minmax(0,1fr)}
.sg-add{background:var(--add-bg)}.sg-add .sg-s{color:var(--add);font-weight:700}
.sg-add mark{background:var(--add-hi);color:inherit}
.sg-del{background:var(--del-bg)}.sg-del .sg-s{color:var(--del);font-weight:700}
.sg-del mark{background:var(--del-hi);color:inherit}
.sg-gap{color:var(--muted);background:var(--soft);padding:0 .7em;display:block}
.sg-turn{padding:.45em .8em;border-top:1px solid var(--edge)}.sg-turn:first-child{border-top:0}
.sg-turn>b{color:var(--muted);font-size:12px;text-transform:uppercase;letter-spacing:.04em}
.sg-turn>div{white-space:pre-wrap;overflow-wrap:anywhere;
font:12px/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.sg-chain{padding:.1em .7em .3em}.sg-chain>p{margin:.5em 0 .1em;color:var(--muted)}
.sg details{margin:.3em 0}.sg summary{cursor:pointer;color:var(--muted)}
.sg .k{color:var(--k)}.sg .s{color:var(--s)}.sg .c{color:var(--c);font-style:italic}.sg .m{color:var(--n)}
.sg .nf{color:var(--f)}
@media print{.sg{break-inside:auto}.sg-l,.sg-f{break-inside:avoid}}
"""


def style() -> str:
    """The style sheet of all views. Dark where JupyterLab or VS Code say so, and in a ``.sg-page`` when the reader
    prefers dark; background and text colour are always set together, so that no theme makes text unreadable."""
    dark = '[data-jp-theme-light="false"] .sg,[data-vscode-theme-kind*="dark"] .sg'
    return (f".sg,.sg-page{{{_LIGHT}}}{dark}{{{_DARK}}}"
            f"@media screen and (prefers-color-scheme:dark){{.sg-page,.sg-page .sg{{{_DARK}}}}}{_SHEET}")


class Html:
    """A piece of HTML that shows itself in a notebook (with the style sheet) and in a template (without)."""

    def __init__(self, body: str):
        self.body = body

    def _repr_html_(self) -> str:
        return f"<style>{style()}</style>{self.body}"

    def __html__(self) -> str:
        return self.body

    def __str__(self) -> str:
        return self.body

    def __repr__(self) -> str:
        return f"<view of {len(self.body)} characters: display it in a notebook>"


def titled(title: str, words: str = "") -> Html:
    """A heading and a paragraph, for a section of a notebook that is there for some profiles alone."""
    return Html(f"<h2>{text(title)}</h2>" + (f"<p>{text(words)}</p>" if words else ""))


_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f"
                     "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]")


def _named(match: re.Match[str]) -> str:
    point = ord(match[0])
    return chr(0x2400 + point) if point < 0x20 else f"‹U+{point:04X}›"


def visible(value: str) -> str:
    """Text in which nothing hides: a carriage return before a line feed goes; any other control, bidirectional or
    zero-width character and any lone surrogate is shown by name. Lines (``\\n``) stay lines."""
    return _HIDDEN.sub(_named, value.replace("\r\n", "\n"))


def text(value: Any, limit: int = 20_000) -> str:
    """Anything as escaped HTML text, cut (and said so) past ``limit`` characters."""
    string = str(value)
    tail = f" … {len(string) - limit:,} more characters" if len(string) > limit else ""
    return html.escape(visible(string[:limit]) + tail)


_CHIPS = (("builds", "builds"), ("examples_passed", "public examples"), ("passed", "hidden tests"),
          ("safe", "security tests"), ("teacher_clean", "teacher clean"), ("clean", "judge clean"))


def verdict_chips(verdict: Verdict | str | None) -> str:
    """A verdict as a row of marks: ✓ yes, ✗ no, ? unscored. A string is shown as it is (escaped)."""
    if verdict is None:
        return ""
    if isinstance(verdict, str):
        return f'<span class="sg-chips">{text(verdict)}</span>'
    marks = {True: "✓", False: "✗", None: "?"}
    if verdict.builds is False:
        return '<span class="sg-chips"><span><b>✗</b> does not build: an error in every respect</span></span>'
    chips = [f"<span><b>{marks[getattr(verdict, name)]}</b> {label}</span>" for name, label in _CHIPS]
    if verdict.stub:
        chips.append("<span><b>!</b> stub (its body does nothing)</span>")
    return f'<span class="sg-chips">{"".join(chips)}</span>'
