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
#include <sys/prctl.h>
#include <sys/shm.h>

#include "wire.h"

extern "C" int __lsan_do_recoverable_leak_check() __attribute__((weak));
extern "C" void __asan_get_shadow_mapping(size_t *scale, size_t *offset) __attribute__((weak));

namespace {

enum { PAGE = 4096 };
volatile int *spoken; // shared with children: a report of theirs counts, wherever it was written

bool ours(const void *at, size_t n) { // the sanitizer's notes, and the page above
    const size_t from = reinterpret_cast<size_t>(at), page = reinterpret_cast<size_t>(spoken);
    size_t scale = 0, notes = 0;
    if (__asan_get_shadow_mapping)
        __asan_get_shadow_mapping(&scale, &notes);
    const size_t end = scale ? notes + ((size_t(1) << 47) >> scale) : notes;
    return n > ~from || (from < end && from + n > notes) || (from < page + PAGE && from + n > page);
}

int refused(bool is) {
    if (is)
        errno = EPERM;
    return is;
}

} // namespace

// What a program calls by these names: memory that runs, or that takes the place of other memory, is not to be had, and
// what the sanitizer writes down stays.
extern "C" void *mmap(void *at, size_t n, int rights, int flags, int file, off_t from) noexcept {
    if (refused((rights & PROT_EXEC) || (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE))))
        return MAP_FAILED;
    return reinterpret_cast<void *>(syscall(SYS_mmap, at, n, rights, flags, file, from));
}
extern "C" void *mmap64(void *, size_t, int, int, int, off_t) noexcept __attribute__((alias("mmap")));
extern "C" void *mremap(void *at, size_t n, size_t wanted, int flags, ...) noexcept {
    if (refused((flags & MREMAP_FIXED) || ours(at, n)))
        return MAP_FAILED;
    return reinterpret_cast<void *>(syscall(SYS_mremap, at, n, wanted, flags));
}
extern "C" int munmap(void *at, size_t n) noexcept {
    return refused(ours(at, n)) ? -1 : static_cast<int>(syscall(SYS_munmap, at, n));
}
extern "C" int madvise(void *at, size_t n, int advice) noexcept {
    return refused(ours(at, n)) ? -1 : static_cast<int>(syscall(SYS_madvise, at, n, advice));
}
extern "C" int posix_madvise(void *at, size_t n, int advice) noexcept { // as glibc's: this one changes nothing
    return advice == POSIX_MADV_DONTNEED || madvise(at, n, advice) == 0 ? 0 : errno;
}
extern "C" void *shmat(int id, const void *at, int flags) noexcept {
    return refused(flags & SHM_REMAP) ? MAP_FAILED : reinterpret_cast<void *>(syscall(SYS_shmat, id, at, flags));
}

namespace {

using Call = void (*)(void *, const unsigned char *, size_t, void (*)(char, const void *, size_t));
using Callback = void (*)();

enum { NONCE = 16, SANITIZED = 86, LEAKED = 23, THREADS = 92, NOTHING = 90 };

void answer(char letter, const void *body, size_t n) {
    if (!secgen_send(letter, body, n))
        _exit(NOTHING);
}

void open_page(int rights) {
    syscall(SYS_mprotect, spoken, PAGE, rights);
}

void listen() {
    void *page = mmap(nullptr, PAGE, PROT_NONE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        _exit(NOTHING);
    spoken = static_cast<volatile int *>(page);
    // Its memory must not be had by /proc/self/mem: that is root's from here on, and there is no way around that.
    unsigned head[2] = {0x20080522, 0}, none[6] = {0};
    if (__lsan_do_recoverable_leak_check && (syscall(SYS_capset, head, none) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)))
        _exit(NOTHING);
    // each sanitizer's library has a callback of its own
    dl_iterate_phdr([](dl_phdr_info *info, size_t, void *) {
        if (info->dlpi_name != nullptr && (strstr(info->dlpi_name, "libasan") || strstr(info->dlpi_name, "libubsan"))) {
            void *library = dlopen(info->dlpi_name, RTLD_NOW | RTLD_NOLOAD);
            auto set = reinterpret_cast<void (*)(Callback)>(library ? dlsym(library, "__sanitizer_set_death_callback")
                                                                    : nullptr);
            if (set != nullptr)
                set([] {
                    open_page(PROT_READ | PROT_WRITE);
                    *spoken = 1;
                    open_page(PROT_NONE);
                });
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
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // the leak check attaches to this process
    if (__lsan_do_recoverable_leak_check && __lsan_do_recoverable_leak_check())
        _exit(LEAKED);
    open_page(PROT_READ);
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
