// The C++ side of c/harness.c, which is linked in front of it and holds the nonce. The program and the test are shared
// objects of their own; nothing of this executable is visible to them, and of the program nothing but secgen_entry is
// visible here. SECGEN_PROGRAM and SECGEN_TEST are their paths.
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <dlfcn.h>
#include <exception>
#include <string>
#include <typeinfo>

extern "C" {
#include "secgen_test.h"
void secgen_suite_examples();
void secgen_suite_functional();
void secgen_suite_security();
}

namespace {

using Main = int (*)(int, char **);
using Bind = void (*)(void *, void (*)(const char *, ...));

void *load(const char *variable) {
    const char *path = getenv(variable);
    if (path == nullptr)
        secgen_broken(variable);
    return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

void *find(void *handle, const char *name) {
    void *found = handle ? dlsym(handle, name) : nullptr;
    if (found == nullptr)
        secgen_broken(dlerror());
    return found;
}

// What does not load because of the program is its own failure.
void *entry() {
    void *program = load("SECGEN_PROGRAM");
    if (program == nullptr)
        secgen_failed("the program cannot be loaded: %s", dlerror());
    return find(program, "secgen_entry");
}

std::string name_of(const std::type_info *type) {
    if (type == nullptr)
        return "an exception";
    int status = 0;
    char *plain = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
    std::string name = status == 0 ? plain : type->name();
    free(plain);
    return name;
}

// The test's main ends the suite by returning 0. It is called as a function of its own shared object, so that falling
// off its end means 0 as in any main.
void suite() {
    static char name[] = "test", *words[] = {name, nullptr};
    void *test = load("SECGEN_TEST");
    auto bind = reinterpret_cast<Bind>(find(test, "secgen_bind"));
    auto run = reinterpret_cast<Main>(find(test, "main"));
    try {
        bind(entry(), secgen_failed);
        int code = run(1, words);
        if (code != 0)
            secgen_failed("the test returned %d", code);
    } catch (const std::exception &error) {
        std::string type = name_of(&typeid(error));
        secgen_failed("%s: %s", type.c_str(), error.what());
    } catch (...) {
        secgen_failed("uncaught: %s", name_of(abi::__cxa_current_exception_type()).c_str());
    }
    secgen_done();
}

} // namespace

void secgen_suite_examples() { suite(); }
void secgen_suite_functional() { suite(); }
void secgen_suite_security() { suite(); }
