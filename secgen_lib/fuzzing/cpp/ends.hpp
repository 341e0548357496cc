// Where a run is about to end: the sanitizers' reports, the library's assertions, the ways out of the process.
// Included by driver.cpp alone, which says what a fault is.
#ifndef SECGEN_ENDS_HPP
#define SECGEN_ENDS_HPP

extern "C" void __asan_on_error() {
    where == OUTSIDE && mode != SHOW ? fault("harness", __asan_get_report_description())
                                     : reported("address", __asan_get_report_description());
}

extern "C" void __ubsan_on_report() {
    const char *kind = "", *message = "", *file = "";
    unsigned line = 0, column = 0;
    char *address = nullptr;
    __ubsan_get_current_report_data(&kind, &message, &file, &line, &column, &address);
    reported("undefined", kind);
}

// The library's assertions.
SECGEN_EXPORTED [[noreturn]] void secgen_assertion(const char *function, const char *condition);
namespace std {
__attribute__((visibility("default"))) void __glibcxx_assert_fail(const char *, int, const char *function,
                                                                  const char *condition) noexcept {
    secgen_assertion(function, condition);
}
} // namespace std

SECGEN_EXPORTED [[noreturn]] void secgen_assertion(const char *function, const char *condition) {
    if (where == REFERENCE)
        leave(FAULTS);
    say("assertion", condition);
    if (mode == SHOW) {
        fprintf(stderr, "secgen: assertion '%s' failed in %s\n", condition, function);
        __sanitizer_print_stack_trace();
    }
    end(77);
}

// The ways out of the process; libFuzzer has none while a program runs.
#define SECGEN_ENDS(name, throws)                                                                                              \
    SECGEN_EXPORTED __attribute__((noreturn)) void name(int code) throws {                                                                 \
        if (where == PROGRAM)                                                                                          \
            fault("exit", "");                                                                                         \
        if (where == REFERENCE)                                                                                        \
            leave(FAULTS);                                                                                             \
        end(code);                                                                                                     \
    }
SECGEN_ENDS(exit, noexcept)
SECGEN_ENDS(_exit, )
SECGEN_ENDS(_Exit, noexcept)
SECGEN_ENDS(quick_exit, noexcept)

extern "C" const char *__asan_default_options() {
    return "allocator_may_return_null=1:detect_leaks=1:leak_check_at_exit=0:halt_on_error=1:handle_segv=1:handle_sigbus=1:"
           "handle_sigfpe=1:handle_sigill=1:handle_abort=1:detect_stack_use_after_return=1:exitcode=86:"
           "quarantine_size_mb=16:max_allocation_size_mb=256:detect_odr_violation=0:intercept_tls_get_addr=0";
}
extern "C" const char *__ubsan_default_options() { return "halt_on_error=1:print_stacktrace=1:exitcode=86"; }
extern "C" const char *__lsan_default_options() { return "exitcode=86"; }

#endif
