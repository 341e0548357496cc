// One call of a function of a shared object. The reference is left when it faults: its memory accesses are asked of the
// sanitizer's shadow here (secgen_load4 and the like), its undefined operations trap, the library's assertions and
// signals come here too, and its steps are counted. None of this ends the process. The program's faults do, by the
// sanitizer's own report; its steps are counted, too, so that an endless loop is found by a number and not by a clock.
#ifndef SECGEN_GUARD_HPP
#define SECGEN_GUARD_HPP
#include <csetjmp>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <sys/time.h>

#include <sanitizer/allocator_interface.h>
#include <sanitizer/asan_interface.h>
#include <sanitizer/lsan_interface.h>

#define SECGEN_EXPORTED extern "C" __attribute__((visibility("default"), no_sanitize("coverage", "address")))

namespace fuzz {

using Answer = void (*)(char letter, const void *body, size_t n);
using Call = void (*)(void *entry, const unsigned char *body, size_t n, Answer answer);

enum Where { OUTSIDE, REFERENCE, PROGRAM };
enum Why { NOT_LEFT, FAULTS, TIME, DEPTH };

struct Outcome {
    char letter; // r: its result, e: an exception, 0: it was left
    Why why;
    std::string body;
    long steps, blocks; // blocks: of memory that it took and did not give back
};

inline volatile int where = OUTSIDE;
inline volatile bool counting = false;
inline sigjmp_buf back;
inline volatile long steps, limit, blocks, calls, watched;
inline char *stack;
inline Outcome answered;
constexpr long DEEPEST = 5 << 20;

[[noreturn]] inline void leave(Why why) { siglongjmp(back, why); }

inline void answer(char letter, const void *body, size_t n) {
    counting = false;
    answered.letter = letter;
    answered.body.assign(static_cast<const char *>(body), n);
    counting = true;
}

// What the reference leaves behind is no leak of the program's.
inline Outcome run(Call call, void *entry, const std::string &body, Where who, long most) {
    char here;
    stack = &here;
    answered = Outcome{0, NOT_LEFT, "", 0, 0};
    steps = 0, limit = most, blocks = 0, calls = calls + 1;
    if (who == REFERENCE)
        __lsan_disable();
    int why = sigsetjmp(back, 1);
    if (why == 0) {
        where = who;
        counting = true;
        call(entry, reinterpret_cast<const unsigned char *>(body.data()), body.size(), answer);
    }
    counting = false;
    where = OUTSIDE;
    if (who == REFERENCE)
        __lsan_enable();
    answered.why = static_cast<Why>(why);
    answered.steps = steps;
    answered.blocks = blocks;
    if (why != 0)
        answered.letter = 0;
    return answered;
}

inline struct sigaction before[NSIG];
inline volatile int seconds;
constexpr int PATIENT_S = 20;

// A loop in the library, or in code without edges, has no steps: only for these a clock decides.
inline void watch(int) {
    seconds = watched == calls && where != OUTSIDE ? seconds + 1 : 0;
    watched = calls;
    if (where != OUTSIDE && seconds >= PATIENT_S)
        leave(TIME);
}

inline void caught(int number, siginfo_t *info, void *context) {
    if (where == REFERENCE)
        leave(FAULTS);
    if (before[number].sa_flags & SA_SIGINFO && before[number].sa_sigaction)
        before[number].sa_sigaction(number, info, context);
    signal(number, SIG_DFL);
    raise(number);
}

inline void guard() {
    for (int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT}) {
        struct sigaction mine = {};
        mine.sa_sigaction = caught;
        mine.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        sigaction(number, &mine, &before[number]);
    }
    struct sigaction ticks = {};
    ticks.sa_handler = watch;
    ticks.sa_flags = SA_RESTART | SA_NODEFER;
    sigaction(SIGVTALRM, &ticks, nullptr);
    itimerval every = {{1, 0}, {1, 0}};
    setitimer(ITIMER_VIRTUAL, &every, nullptr);
    __sanitizer_install_malloc_and_free_hooks(
        [](const volatile void *, size_t) {
            if (counting && where == PROGRAM)
                blocks = blocks + 1;
        },
        [](const volatile void *pointer) {
            if (counting && where == PROGRAM && pointer != nullptr)
                blocks = blocks - 1;
        });
}

} // namespace fuzz

// Every edge of both objects.
SECGEN_EXPORTED void __sanitizer_cov_trace_pc() {
    char here;
    if (fuzz::where == fuzz::OUTSIDE)
        return;
    if ((fuzz::steps = fuzz::steps + 1) > fuzz::limit)
        fuzz::leave(fuzz::TIME);
    if (fuzz::stack - &here > fuzz::DEEPEST)
        fuzz::leave(fuzz::DEPTH);
}

// Every access of the reference's; before its first call (constructors) they are what they are.
#define SECGEN_ACCESS(name, n)                                                                                         \
    SECGEN_EXPORTED void secgen_##name(uintptr_t at) {                                                                 \
        if (fuzz::where == fuzz::REFERENCE && __asan_region_is_poisoned(reinterpret_cast<void *>(at), n))              \
            fuzz::leave(fuzz::FAULTS);                                                                                 \
    }
SECGEN_ACCESS(load1, 1)
SECGEN_ACCESS(load2, 2)
SECGEN_ACCESS(load4, 4)
SECGEN_ACCESS(load8, 8)
SECGEN_ACCESS(load16, 16)
SECGEN_ACCESS(store1, 1)
SECGEN_ACCESS(store2, 2)
SECGEN_ACCESS(store4, 4)
SECGEN_ACCESS(store8, 8)
SECGEN_ACCESS(store16, 16)

static inline void secgen_range(const void *at, size_t n) {
    if (fuzz::where == fuzz::REFERENCE && n > 0 && __asan_region_is_poisoned(const_cast<void *>(at), n))
        fuzz::leave(fuzz::FAULTS);
}
SECGEN_EXPORTED void secgen_loadN(uintptr_t at, size_t n) { secgen_range(reinterpret_cast<void *>(at), n); }
SECGEN_EXPORTED void secgen_storeN(uintptr_t at, size_t n) { secgen_range(reinterpret_cast<void *>(at), n); }
SECGEN_EXPORTED void *secgen_memcpy(void *to, const void *from, size_t n) {
    secgen_range(from, n), secgen_range(to, n);
    return memmove(to, from, n);
}
SECGEN_EXPORTED void *secgen_memmove(void *to, const void *from, size_t n) { return secgen_memcpy(to, from, n); }
SECGEN_EXPORTED void *secgen_memset(void *to, int with, size_t n) {
    secgen_range(to, n);
    return memset(to, with, n);
}
#endif
