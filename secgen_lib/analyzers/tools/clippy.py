"""clippy: its own lints for Rust, by ``clippy-driver`` over single files (``_rust_lints.py``).

The compiler's own lints, which clippy-driver has too, are another analyzer (``rustc.py``): so that one of the two can
teach and the other judge.
"""
from __future__ import annotations

from secgen_lib.analyzers.tools import _rust_lints

TOOL = "clippy"
KIND = "static"
LANGUAGES = ("rust",)
USES = ("tools/_rust_lints.py", "tools/_rust_macros.py")
CANARY = {"rust": ("pub fn canary() -> i32 {\n    let a = [1, 2];\n    let i = a.len();\n    a[i] / (i as i32)\n}\n"
                   "pub fn second(x: i32) -> bool {\n    x == x\n}\n", "clippy::eq_op")}
GET = "rustup component add clippy (Debian: apt-get install rust-clippy), on the path or in ~/.cargo/bin"
DRIVER = "clippy-driver"

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
LINTS = tuple(f"clippy::{name}" for name in CLIPPY)


version, analyze = _rust_lints.contract(TOOL, DRIVER, LINTS, own_macros=True)
