// Calls a program with some of the inputs of the search, under valgrind's memcheck: MEMCHECK [RESULTS], in a folder with inputs,
// adapter.so, reference-plain.so and plain.so. Says how far it came by a process that never runs the program's code,
// behind the nonce that it reads from its input afterwards; what memcheck reports goes to stderr. An input on which the
// reference is reported is none.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <valgrind/memcheck.h>
#include <vector>

namespace {

using Answer = void (*)(char letter, const void *body, size_t n);
using Call = void (*)(void *entry, const unsigned char *body, size_t n, Answer answer);
constexpr size_t MOST_BYTES = 1 << 16;

struct Shared {
    long ran, invalid, fault; // fault: the number of the input, from 1
    size_t size;
    unsigned char expected[MOST_BYTES];
} *shared;

bool looked_at; // whether what a function returns may be looked at: a long double has bytes that nobody sets
std::string answered;

void *entry(const char *name, const char *symbol) {
    void *object = dlopen(name, RTLD_NOW | RTLD_LOCAL), *place = object ? dlsym(object, symbol) : nullptr;
    if (place == nullptr)
        _exit(3);
    return place;
}

void answer(char letter, const void *body, size_t n) {
    if (looked_at && letter == 'r')
        (void)VALGRIND_CHECK_MEM_IS_DEFINED(body, n);
    answered.assign(static_cast<const char *>(body), n);
}

bool reported(Call call, void *function, const std::string &input) {
    unsigned before = VALGRIND_COUNT_ERRORS;
    call(function, reinterpret_cast<const unsigned char *>(input.data()), input.size(), answer);
    return VALGRIND_COUNT_ERRORS > before;
}

void run(const std::vector<std::string> &inputs) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    int nothing = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++)
        dup2(nothing, fd);
    Call call = reinterpret_cast<Call>(entry("./adapter.so", "secgen_call"));
    void *reference = entry("./reference-plain.so", "secgen_entry"), *program = entry("./plain.so", "secgen_entry");
    for (size_t i = 0; i < inputs.size(); i++, shared->ran++) {
        if (reported(call, reference, inputs[i])) {
            shared->invalid++;
            continue;
        }
        shared->size = answered.size() < MOST_BYTES ? answered.size() : MOST_BYTES;
        memcpy(shared->expected, answered.data(), shared->size);
        shared->fault = static_cast<long>(i) + 1;
        if (reported(call, program, inputs[i]))
            _exit(77);
        shared->fault = 0;
    }
    _exit(0);
}

} // namespace

int main(int argc, char **argv) {
    looked_at = argc > 1;
    shared = static_cast<Shared *>(mmap(nullptr, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::vector<std::string> inputs;
    std::string text, nonce;
    for (std::ifstream file("inputs"); file >> text;) {
        std::string bytes;
        for (size_t i = 0; i + 1 < text.size(); i += 2) // behind them stands a sign, so that nothing is a line, too
            bytes.push_back(static_cast<char>(strtol(text.substr(i, 2).c_str(), nullptr, 16)));
        inputs.push_back(bytes);
    }
    pid_t pid = fork();
    if (pid == 0)
        run(inputs);
    int status = 0;
    waitpid(pid, &status, 0);
    std::getline(std::cin, nonce);
    printf("\n%s ran %ld %ld %ld %d ", nonce.c_str(), shared->ran, shared->invalid, shared->fault, status);
    for (size_t i = 0; shared->fault && i < shared->size; i++)
        printf("%02x", shared->expected[i]);
    printf("-\n");
    return 0;
}
