// Runs a test of a C++ task on its reference, and says with which arguments it was called: RECORDER TEST ADAPTER
// REFERENCE. Nothing of a program under test is here.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <exception>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

using Answer = void (*)(char letter, const void *body, size_t n);
using Call = void (*)(void *entry, const unsigned char *body, size_t n, Answer answer);
using Exchange = const unsigned char *(*)(const void *body, size_t n, size_t *got);
using Bind = void (*)(Exchange, void (*)(const char *, ...));
using Main = int (*)(int, char **);

FILE *said;
Call call;
void *reference;
std::string answered;

[[noreturn]] void end(const char *how, const char *why) {
    fprintf(said, "%s %s\n", how, why);
    fclose(said);
    _exit(0);
}

[[noreturn]] void failed(const char *message, ...) {
    char text[512];
    va_list rest;
    va_start(rest, message);
    vsnprintf(text, sizeof text, message, rest);
    va_end(rest);
    end("failed", text);
}

const unsigned char *exchange(const void *body, size_t n, size_t *got) {
    const unsigned char *bytes = static_cast<const unsigned char *>(body);
    fprintf(said, "call ");
    for (size_t i = 0; i < n; i++)
        fprintf(said, "%02x", bytes[i]);
    fprintf(said, "-\n");
    call(reference, bytes, n, [](char letter, const void *result, size_t size) {
        answered.assign(1, letter);
        answered.append(static_cast<const char *>(result), size);
    });
    *got = answered.size();
    return reinterpret_cast<const unsigned char *>(answered.data());
}

void *found(const char *name, const char *symbol) {
    void *object = dlopen(name, RTLD_NOW | RTLD_LOCAL), *place = object ? dlsym(object, symbol) : nullptr;
    if (place == nullptr)
        end("broken", dlerror());
    return place;
}

} // namespace

int main(int, char **argv) {
    static char name[] = "test", *words[] = {name, nullptr};
    said = fdopen(dup(1), "w");
    dup2(open("/dev/null", O_WRONLY), 1);
    call = reinterpret_cast<Call>(found(argv[2], "secgen_call"));
    reference = found(argv[3], "secgen_entry");
    auto bind = reinterpret_cast<Bind>(found(argv[1], "secgen_bind"));
    auto run = reinterpret_cast<Main>(found(argv[1], "main"));
    bind(exchange, failed);
    try {
        if (int code = run(1, words))
            failed("the test returned %d", code);
    } catch (const std::exception &error) {
        end("failed", error.what());
    } catch (...) {
        end("failed", "an exception");
    }
    end("passed", "");
}
