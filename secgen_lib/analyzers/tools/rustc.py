"""rustc: the compiler's own lints that mean a defect, over single files (``_rust_lints.py``). No clippy is needed.

Where clippy looks at how an expression is written, many of these follow values: constants through the intermediate code
(``arithmetic_overflow``, ``unconditional_panic``), what a pointer points to, which result must not be dropped
(``unused_must_use``). None of clippy's lints is among them, none of these among clippy's (``clippy.py``); parser and
type checker are the same. What is not used, not reached or without effect is style and not asked for.
"""
from __future__ import annotations

from secgen_lib.analyzers.tools import _rust_lints

TOOL = "rustc"
KIND = "static"
LANGUAGES = ("rust",)
USES = ("tools/_rust_lints.py",)
CANARY = {"rust": ("pub fn canary() -> i32 {\n    let a = [1, 2];\n    let i = 2;\n    a[i]\n}\n",
                   "unconditional_panic")}
GET = "make languages L=rust"
DRIVER = "rustc"

LINTS = tuple((
    "ambiguous_wide_pointer_comparisons arithmetic_overflow bindings_with_variant_name clashing_extern_declarations "
    "const_item_mutation dangerous_implicit_autorefs dangling_pointers_from_locals dangling_pointers_from_temporaries "
    "deref_nullptr double_negations dropping_copy_types dropping_references enum_intrinsics_non_enums "
    "for_loops_over_fallibles forgetting_copy_types forgetting_references improper_ctypes integer_to_ptr_transmutes "
    "invalid_atomic_ordering invalid_from_utf8 invalid_from_utf8_unchecked invalid_nan_comparisons "
    "invalid_null_arguments invalid_reference_casting invalid_value let_underscore_lock map_unit_fn "
    "mutable_transmutes never_type_fallback_flowing_into_unsafe non_contiguous_range_endpoints overflowing_literals "
    "overlapping_range_endpoints ptr_to_integer_transmute_in_consts static_mut_refs suspicious_double_ref_op "
    "text_direction_codepoint_in_comment text_direction_codepoint_in_literal unconditional_panic "
    "unconditional_recursion undropped_manually_drops unpredictable_function_pointer_comparisons unused_comparisons "
    "unused_must_use useless_ptr_null_checks").split())


version, analyze = _rust_lints.contract(TOOL, DRIVER, LINTS)
