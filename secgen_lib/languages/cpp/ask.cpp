// The process of a C++ test. It loads the test, gives it the way to the program's process (wire.hpp's Ask) and says
// what became of it. Nothing of the program is here.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <exception>
#include <mutex>
#include <string>

#include "wire.hpp"
#include "wire.h"

namespace {

using Main = int (*)(int, char **);
using Bind = void (*)(secgen::Exchange, void (*)(const char *, ...));

std::recursive_mutex turn; // for ever with the thread that says the verdict: no other asks any more

[[noreturn]] void say(std::string verdict) {
    turn.lock();
    fflush(nullptr);
    for (char &sign : verdict)
        if (sign == '\n' || sign == '\r')
            sign = ' ';
    secgen_send('v', verdict.data(), verdict.size());
    _exit(0);
}

[[noreturn]] void failed(const char *message, ...) {
    char text[1025];
    va_list rest;
    va_start(rest, message);
    vsnprintf(text, sizeof text, message, rest);
    va_end(rest);
    say(std::string("failed ") + text);
}

const unsigned char *exchange(const void *body, size_t n, size_t *got) {
    static thread_local unsigned char *last;
    free(last);
    std::unique_lock<std::recursive_mutex> mine(turn);
    // the letter of the relay, then one for the program: no call begins as its end does
    std::string call("c");
    call.append(static_cast<const char *>(body), n);
    if (!secgen_send('c', call.data(), call.size()) || (last = secgen_receive(got)) == nullptr)
        _exit(1);
    if (*last != 'a')
        say("gone");
    if (*got < 2)
        say("failed the program's answer cannot be read");
    --*got;
    if (last[1] == 'x')
        say("failed the program cannot be loaded: " + std::string(reinterpret_cast<char *>(last) + 2, *got - 1));
    return last + 1;
}

void *found(void *pointer) {
    if (pointer == nullptr)
        say(std::string("broken ") + dlerror());
    return pointer;
}

} // namespace

// The test's main ends the suite by returning 0. It is called as a function of its own shared object, so that falling
// off its end means 0 as in any main.
int main(int, char **argv) { // TEST
    static char name[] = "test", *words[] = {name, nullptr};
    if (!secgen_wire_open())
        return 1;
    void *test = found(dlopen(argv[1], RTLD_NOW | RTLD_LOCAL));
    auto bind = reinterpret_cast<Bind>(found(dlsym(test, "secgen_bind")));
    auto run = reinterpret_cast<Main>(found(dlsym(test, "main")));
    bind(exchange, failed);
    try {
        int code = run(1, words);
        if (code != 0)
            failed("the test returned %d", code);
    } catch (const secgen::Malformed &) {
        failed("the program's answer cannot be read");
    } catch (const secgen::Thrown &error) {
        failed("%s", error.what());
    } catch (const std::exception &error) {
        failed("%s: %s", secgen::name_of(&typeid(error)).c_str(), error.what());
    } catch (...) {
        failed("uncaught: %s", secgen::name_of(abi::__cxa_current_exception_type()).c_str());
    }
    say("passed");
}
