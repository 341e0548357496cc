"""clippy: lints for Rust, and rustc's own, by ``clippy-driver`` over single files: no cargo, no registry.

The lints of :data:`LINTS` are switched on by ``--force-warn``, which no ``#[allow]``, ``#[expect]``, ``#![forbid]`` or
``--cap-lints`` of a program takes back; all others are off. One compiler a file (a crate is a file), one sandbox for
many, as gcc does. Exit codes and messages are read: an error must explain a failure, what was compiled must be
there (its MIR), what is reported must be summed up at the end; anything else is not believed.
The edition and the checks at run time are those that programs are built with.
"""
from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib.analyzers import batch
from secgen_lib.analyzers.program import Program, finding, result
from secgen_lib.records import AnalyzerRun, Finding

TOOL = "clippy"
KIND = "static"
LANGUAGES = ("rust",)
CANARY = {"rust": ("pub fn canary() -> i32 {\n    let a = [1, 2];\n    let i = a.len();\n    a[i] / (i as i32)\n}\n"
                   "pub fn second(x: i32) -> bool {\n    x == x\n}\n", "clippy::eq_op")}
GET = "rustup component add clippy (Debian: apt-get install rust-clippy), on the path or in ~/.cargo/bin"
OPTIONS = ("--edition=2021", "--crate-type=lib", "--emit=mir", "-Coverflow-checks=on", "-Cdebug-assertions=on",
           "--cap-lints=allow", "--error-format=json")

RUSTC = (
    "ambiguous_wide_pointer_comparisons arithmetic_overflow dangerous_implicit_autorefs dangling_pointers_from_locals "
    "dangling_pointers_from_temporaries deref_nullptr dropping_references enum_intrinsics_non_enums "
    "forgetting_references integer_to_ptr_transmutes invalid_atomic_ordering invalid_from_utf8_unchecked "
    "invalid_nan_comparisons invalid_null_arguments invalid_reference_casting invalid_value let_underscore_lock "
    "mutable_transmutes never_type_fallback_flowing_into_unsafe overflowing_literals "
    "ptr_to_integer_transmute_in_consts static_mut_refs text_direction_codepoint_in_comment "
    "text_direction_codepoint_in_literal unconditional_panic unconditional_recursion undropped_manually_drops "
    "unpredictable_function_pointer_comparisons unused_comparisons useless_ptr_null_checks").split()
CLIPPY = (
    "absurd_extreme_comparisons almost_swapped arc_with_non_send_sync await_holding_lock await_holding_refcell_ref "
    "bad_bit_mask cast_abs_to_unsigned cast_enum_truncation cast_nan_to_int cast_ptr_alignment "
    "cast_slice_different_sizes cast_slice_from_raw_parts char_indices_as_byte_indices crosspointer_transmute "
    "declare_interior_mutable_const derive_ord_xor_partial_ord derived_hash_with_manual_eq drop_non_drop "
    "eager_transmute empty_loop eq_op erasing_op float_equality_without_abs from_raw_with_void_ptr "
    "if_let_mutex ifs_same_cond impossible_comparisons ineffective_bit_mask ineffective_open_options infinite_iter "
    "inherent_to_string_shadow_display invalid_regex inverted_saturating_sub invisible_characters iter_next_loop "
    "iter_out_of_bounds iter_skip_zero iterator_step_by_zero join_absolute_paths lines_filter_map_ok "
    "match_str_case_mismatch mem_forget mem_replace_with_uninit min_max "
    "misrefactored_assign_op modulo_one mut_from_ref mut_mutex_lock mut_range_bound mutable_key_type never_loop "
    "no_effect_replace non_octal_unix_permissions non_send_fields_in_send_ty nonsensical_open_options "
    "not_unsafe_ptr_arg_deref option_env_unwrap out_of_bounds_indexing overly_complex_bool_expr "
    "panicking_overflow_checks panicking_unwrap permissions_set_readonly_false possible_missing_comma "
    "rc_clone_in_vec_init read_line_without_trim recursive_format_impl redundant_comparisons reversed_empty_ranges "
    "self_assignment size_of_in_element_count suspicious_arithmetic_impl "
    "suspicious_assignment_formatting suspicious_command_arg_space suspicious_else_formatting "
    "suspicious_map suspicious_op_assign_impl suspicious_open_options "
    "suspicious_splitn suspicious_unary_op_formatting suspicious_xor_used_as_pow swap_ptr_to_ref transmute_null_to_fn "
    "transmute_ptr_to_ref transmuting_null unchecked_time_subtraction uninit_assumed_init "
    "uninit_vec unit_cmp unit_hash unsound_collection_transmute unused_io_amount vec_resize_to_zero "
    "while_immutable_condition wrong_transmute zero_repeat_side_effects "
    "zombie_processes zst_offset").split()
LINTS = (*RUSTC, *(f"clippy::{name}" for name in CLIPPY))

SCRIPT = 'for f in p*.rs; do "$@" -o "out/$f.mir" "$f" >"out/$f.said" 2>&1 </dev/null; echo $? >"out/$f.code"; done'


@cache
def _program() -> tuple[str, tuple[str, ...]] | None:
    """(the driver behind rustup's front, what it needs outside /usr)."""
    from secgen_lib.languages import _rust_server

    tools = _rust_server.toolchain()
    if isinstance(tools, str):
        return None
    driver = Path(tools.rustc).with_name("clippy-driver")
    return (str(driver), tools.readable) if os.access(driver, os.X_OK) else None


@cache
def version() -> str | None:
    """``clippy 0.1.95 (...)``, or None when it is not installed."""
    found = _program()
    if found is None:
        return None
    said = subprocess.run([found[0], "--version"], capture_output=True, text=True, check=False, timeout=60)
    return said.stdout.strip() or None


def analyze(programs: Sequence[Program], language: str, *, timeout_s: float = 60) -> list[AnalyzerRun]:
    """One run per program, in order."""
    return batch.each(programs, language, _process, TOOL, version(), timeout_s)


def _process(programs: Sequence[Program], language: str, limit_s: float) -> list[AnalyzerRun]:
    driver, readable = _program() or ("clippy-driver", ())
    asked = [word for lint in LINTS for word in ("--force-warn", lint)]
    with batch.Folder(programs, language) as folder:
        outcome = batch.process(["/bin/sh", "-c", SCRIPT, "sh", driver, *OPTIONS, *asked], folder, limit_s,
                                readable=readable)
        there = all((folder.path / "out" / f"{name}.said").is_file() for name in folder.names)
        said = [_read(folder.path / "out" / f"{name}.said") for name in folder.names]
        compiled = [bool(_read(folder.path / "out" / f"{name}.mir")) for name in folder.names]
        codes = [_read(folder.path / "out" / f"{name}.code").strip() for name in folder.names]
    if outcome.exit_code != 0 or not there or "" in codes:
        raise batch.ToolFailed("error", f"exit code {outcome.exit_code}{batch.said(outcome)}")
    runs = []
    for p, text, code, whole in zip(programs, said, codes, compiled, strict=True):
        found, detail = _findings(text)
        errors = sum(f.rule_id == "error" for f in found)
        if not detail and (code not in ("0", "1") or (code == "1") != (errors > 0)):
            detail = f"exit code {code} with {errors} errors"
        if not detail and whole != (code == "0"):
            detail = f"exit code {code}, and {'a' if whole else 'no'} compiled program"
        runs.append(result(p, TOOL, version() or "", "error" if detail else "ok", found, detail))
    return runs


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.is_file() and not path.is_symlink() else ""


def _findings(text: str) -> tuple[list[Finding], str]:
    """Findings of one file, and why its output is not to be believed, if so."""
    found: list[Finding] = []
    summed = False
    for line in text.splitlines():
        try:
            d = json.loads(line)
            level, code, spans = d["level"], d["code"]["code"] if d["code"] else "", d["spans"]
            if level.startswith("error: internal"):
                return found, d["message"][:200]
            if not spans and (d["message"].startswith("aborting due to") or d["message"].endswith(" emitted")):
                summed = True
            elif level in ("error", "warning") and (spans or code != "E0602"):   # a lint that this release has not
                found.append(_finding(d, level, code, spans))
        except (ValueError, LookupError, TypeError, AttributeError):
            return found, f"its output is not JSON: {line[:150]}"
    return found, "" if summed or not found else "it ends without its sum"


def _finding(d: dict, level: str, code: str, spans: list[dict]) -> Finding:
    place = _asked_for(next((s for s in spans if s["is_primary"]), spans[0] if spans else None))
    words = ": ".join(text for text in (d["message"], (place or {}).get("label")) if text)
    name = code if code in LINTS else "error" if level == "error" else code or "warning"
    row, column, last = (place["line_start"], place["column_start"], place["line_end"]) if place else (1, 0, 1)
    return finding(TOOL, name, words, row, column, last)


def _asked_for(place: dict | None) -> dict | None:
    """The line of the program where a macro of the library was called."""
    while place and not Path(place["file_name"]).name.startswith("p") and place.get("expansion"):
        place = place["expansion"]["span"]
    return place


def options() -> str:
    """What is asked of the tool, for cache keys and the manifest."""
    return json.dumps([*OPTIONS, *LINTS])
