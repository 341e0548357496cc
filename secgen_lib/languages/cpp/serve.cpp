// The process of a C++ program. It loads the program and its adapter (wire.hpp's Serve, made for the signature),
// and answers calls until the channel ends. Asked by `z`, it says whether the program ends clean: no sanitizer has
// spoken, here or in a child, and nothing leaked. It then hands back a nonce which it reads only when no code of the
// program can run any more: all signals are blocked, no other thread is left.
#include <cerrno>
#include <csignal>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <string>
#include <sys/mman.h>

#include "wire.h"

extern "C" int __lsan_do_recoverable_leak_check() __attribute__((weak));

// What a program calls by these names: memory that runs, or that takes the place of other memory (the sanitizer's notes
// lie somewhere, too), is not to be had.
extern "C" void *mmap(void *at, size_t n, int rights, int flags, int file, off_t from) noexcept {
    if ((rights & PROT_EXEC) || (flags & MAP_FIXED)) {
        errno = EPERM;
        return MAP_FAILED;
    }
    return reinterpret_cast<void *>(syscall(SYS_mmap, at, n, rights, flags, file, from));
}
extern "C" void *mmap64(void *, size_t, int, int, int, off_t) noexcept __attribute__((alias("mmap")));
extern "C" void *mremap(void *at, size_t n, size_t wanted, int flags, ...) noexcept {
    if (flags & MREMAP_FIXED) {
        errno = EPERM;
        return MAP_FAILED;
    }
    return reinterpret_cast<void *>(syscall(SYS_mremap, at, n, wanted, flags));
}

namespace {

using Call = void (*)(void *, const unsigned char *, size_t, void (*)(char, const void *, size_t));
using Callback = void (*)();

enum { NONCE = 16, SANITIZED = 86, LEAKED = 23, THREADS = 92, NOTHING = 90 };
volatile int *spoken; // shared with children: a report of theirs counts, wherever it was written

void answer(char letter, const void *body, size_t n) {
    if (!secgen_send(letter, body, n))
        _exit(NOTHING);
}

void listen() {
    void *page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        _exit(NOTHING);
    spoken = static_cast<volatile int *>(page);
    // each sanitizer's library has a callback of its own
    dl_iterate_phdr([](dl_phdr_info *info, size_t, void *) {
        if (info->dlpi_name != nullptr && (strstr(info->dlpi_name, "libasan") || strstr(info->dlpi_name, "libubsan"))) {
            void *library = dlopen(info->dlpi_name, RTLD_NOW | RTLD_NOLOAD);
            auto set = reinterpret_cast<void (*)(Callback)>(library ? dlsym(library, "__sanitizer_set_death_callback")
                                                                    : nullptr);
            if (set != nullptr)
                set([] { *spoken = 1; });
        }
        return 0;
    }, nullptr);
}

bool alone() {
    for (int tries = 0; tries < 100; tries++) {
        int threads = 0;
        if (DIR *tasks = opendir("/proc/self/task")) {
            while (dirent *entry = readdir(tasks))
                threads += entry->d_name[0] != '.';
            closedir(tasks);
        }
        if (threads == 1)
            return true;
        usleep(10000);
    }
    return false;
}

// Stale pointers of earlier calls must not hide a leak.
__attribute__((noinline)) void scrub() {
    volatile char old[16384];
    for (size_t i = 0; i < sizeof old; i++)
        old[i] = 0;
}

[[noreturn]] void end() {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, nullptr);
    if (!alone())
        _exit(THREADS);
    scrub();
    if (__lsan_do_recoverable_leak_check && __lsan_do_recoverable_leak_check())
        _exit(LEAKED);
    if (*spoken)
        _exit(SANITIZED);
    unsigned char head[4], nonce[NONCE];
    if (!secgen_wire_read(head, 4) || !secgen_wire_read(nonce, NONCE))
        _exit(NOTHING);
    secgen_wire_write(head, 4);
    secgen_wire_write(nonce, NONCE);
    _exit(0);
}

std::string why() {
    const char *text = dlerror();
    return text ? text : "?";
}

} // namespace

int main(int, char **argv) { // PROGRAM ADAPTER
    if (!secgen_wire_open())
        return NOTHING;
    listen();
    signal(SIGXFSZ, SIG_IGN); // what it says to stderr is kept to a limit: more is lost, and ends no program
    pthread_atfork(nullptr, nullptr, [] { close(secgen_wire); }); // a child does not speak for the program
    void *adapter = dlopen(argv[2], RTLD_NOW | RTLD_LOCAL);
    auto call = reinterpret_cast<Call>(adapter ? dlsym(adapter, "secgen_call") : nullptr);
    if (call == nullptr)
        return NOTHING;
    void *program = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL), *entry = nullptr;
    std::string failed = program ? "" : why();
    if (program != nullptr && (entry = dlsym(program, "secgen_entry")) == nullptr)
        failed = why();
    size_t n = 0;
    while (unsigned char *body = secgen_receive(&n)) {
        if (n == 0 || *body == 'z') {
            free(body);
            body = nullptr;
            end();
        }
        if (entry == nullptr)
            answer('x', failed.data(), failed.size());
        else
            call(entry, body + 1, n - 1, answer);
        free(body);
    }
    _exit(0);
}
