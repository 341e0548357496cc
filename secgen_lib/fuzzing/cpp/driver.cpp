// Fuzzes a program beside its task's reference: DRIVER HALF EXECUTIONS SEED MINIMISE MOST SAMPLES, in a folder with plan, seeds,
// adapter.so, program.so and reference.so. What is found is said by a process that never runs the program's code, behind
// the nonce that it reads from its input when the children that do have begun; the report of the fault is on stderr.
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "draw.hpp"
#include "guard.hpp"
#include "plan.hpp"

extern "C" int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*once)(const uint8_t *data, size_t size));
extern "C" const char *__asan_get_report_description();
extern "C" void __ubsan_get_current_report_data(const char **kind, const char **message, const char **file,
                                                unsigned *line, unsigned *column, char **address);

namespace fuzz {

constexpr size_t MOST_BYTES = 1 << 16, MOST_SAMPLES = 400, SAMPLE_BYTES = 4096;
constexpr long STEPS = 200000, PATIENCE = 2000000, ENDLESS = 300000000, SAMPLED_STEPS = 2000000;

struct Found {
    bool there;
    char kind[64], detail[1024];
    size_t size, expected_size, got_size;
    uint8_t input[MOST_BYTES], expected[MOST_BYTES], got[MOST_BYTES];
};

struct Sample {
    uint32_t size;
    uint8_t data[SAMPLE_BYTES];
};

struct Shared {
    long executed, raw, invalid, passed_over;
    bool done;
    Found now, wrong; // wrong: the first wrong result. It ends no search: the reference may be what is wrong
    size_t samples;
    long sampled_steps;
    Sample sample[MOST_SAMPLES];
};

enum Mode { SEARCH, TRY, SHOW };

Shared *shared;
Plan plan;
Mode mode = SEARCH;
Call call;
void *program, *reference, *unset; // unset: the reference once more, with other values in what it never sets
unsigned parity;
long budget, allowed = STEPS, every = 0; // every: so many executions for one sample; 0: none
std::vector<std::vector<Value>> seeds;
std::string current;
bool was_left = false, seeding = false;
int checked_leaks = 0, waited = 0;

[[noreturn]] void end(int code) {
    syscall(SYS_exit_group, code);
    __builtin_unreachable();
}

void say(const char *kind, const std::string &detail) {
    Found &now = shared->now;
    now.there = true;
    snprintf(now.kind, sizeof now.kind, "%s", kind);
    snprintf(now.detail, sizeof now.detail, "%s", detail.c_str());
    now.size = std::min(current.size(), MOST_BYTES);
    memcpy(now.input, current.data(), now.size);
}

[[noreturn]] void fault(const char *kind, const std::string &detail) {
    say(kind, detail);
    end(77);
}

// A sanitizer is about to report: only once that is wanted in its own words.
void reported(const char *kind, const char *detail) {
    if (where == REFERENCE)
        fault("reference", kind);
    say(kind, detail);
    if (mode != SHOW)
        end(77);
}

bool mine(const std::string &bytes) {
    uint32_t hash = 2166136261u;
    for (char byte : bytes)
        hash = (hash ^ static_cast<uint8_t>(byte)) * 16777619u;
    return (hash & 1) == parity;
}

bool decoded(const uint8_t *data, size_t size, std::vector<Value> &given) {
    In in{data, data + size};
    given.clear();
    try {
        for (const Type &type : plan.parameters)
            given.push_back(decode(type, in));
    } catch (const Malformed &) {
        return false;
    }
    return in.at == in.end;
}

std::string encoded(const std::vector<Value> &given) {
    std::string bytes;
    for (size_t i = 0; i < given.size(); i++)
        encode(plan.parameters[i], given[i], bytes);
    return bytes;
}

// What a call gave: its result, and what it left in parameters.
bool results(const std::string &body, std::vector<Value> &all, std::vector<const Type *> &types) {
    In in{reinterpret_cast<const uint8_t *>(body.data()), reinterpret_cast<const uint8_t *>(body.data()) + body.size()};
    all.clear(), types.clear();
    try {
        all.push_back(decode(plan.result, in)), types.push_back(&plan.result);
        for (size_t i = 0; i < plan.parameters.size(); i++)
            if (plan.changed[i])
                all.push_back(decode(plan.parameters[i], in)), types.push_back(&plan.parameters[i]);
    } catch (const Malformed &) {
        return false;
    }
    return in.at == in.end;
}

bool all_shown(const std::vector<Value> &given) {
    for (size_t i = 0; i < given.size(); i++)
        if (!shown(plan.parameters[i], given[i]))
            return false;
    return true;
}

void compare(const Outcome &expected, const Outcome &got) {
    std::vector<Value> wanted, had;
    std::vector<const Type *> types;
    bool same_values = results(got.body, had, types) && results(expected.body, wanted, types);
    for (size_t i = 0; same_values && i < wanted.size(); i++)
        same_values = same(*types[i], had[i], wanted[i]);
    if (same_values || shared->wrong.there)
        return;
    if (run(call, unset, current, REFERENCE, allowed).body != expected.body) {
        shared->invalid++;
        return;
    }
    shared->now.got_size = std::min(got.body.size(), MOST_BYTES);
    memcpy(shared->now.got, got.body.data(), shared->now.got_size);
    if (mode != SEARCH)
        fault("wrong-result", "");
    say("wrong-result", "");
    shared->wrong = shared->now;
    shared->now.there = false;
}

[[noreturn]] void thrown(const std::string &body) {
    In in{reinterpret_cast<const uint8_t *>(body.data()), reinterpret_cast<const uint8_t *>(body.data()) + body.size()};
    Type text;
    text.kind = 's';
    std::string type = decode(text, in).s, what = decode(text, in).s;
    shared->now.got_size = std::min(what.size(), MOST_BYTES);
    memcpy(shared->now.got, what.data(), shared->now.got_size);
    fault("uncaught-exception", type);
}

// The program took more than it may: is that an endless loop, on an input as the tests have it?
void wait_for(const std::vector<Value> &given, const Outcome &got) {
    was_left = true;
    if (!all_shown(given) || (mode == SEARCH && ++waited > 3)) {
        shared->passed_over++;
        return;
    }
    if (got.why == DEPTH)
        fault("stack-overflow", "");
    if (mode == TRY || run(call, program, current, PROGRAM, ENDLESS).why == TIME)
        fault("timeout", "");
    shared->passed_over++;
}

// One of many inputs is run by others once more, as long as all of them take little.
void sample(const std::string &bytes, long steps) {
    if (mode != SEARCH || every == 0 || shared->executed % every != 0 || shared->samples == MOST_SAMPLES ||
        bytes.size() > SAMPLE_BYTES || shared->sampled_steps + steps > SAMPLED_STEPS)
        return;
    Sample &next = shared->sample[shared->samples++];
    next.size = static_cast<uint32_t>(bytes.size());
    memcpy(next.data, bytes.data(), bytes.size());
    shared->sampled_steps += steps;
}

int once(const uint8_t *data, size_t size) {
    shared->raw++;
    std::vector<Value> given;
    std::string bytes(reinterpret_cast<const char *>(data), size);
    if (!mine(bytes) || !decoded(data, size, given))
        return -1;
    current = bytes;
    Outcome expected = run(call, reference, bytes, REFERENCE, allowed);
    std::vector<Value> values;
    std::vector<const Type *> types;
    bool valid = expected.letter == 'r' && results(expected.body, values, types);
    for (size_t i = 0; valid && i < values.size(); i++)
        valid = !odd(*types[i], values[i]);
    if (!valid) {
        shared->invalid++;
        return -1;
    }
    shared->now.expected_size = std::min(expected.body.size(), MOST_BYTES);
    memcpy(shared->now.expected, expected.body.data(), shared->now.expected_size);
    Outcome got = run(call, program, bytes, PROGRAM, PATIENCE + 100 * expected.steps);
    if (got.letter == 'e')
        thrown(got.body);
    if (got.letter == 0)
        wait_for(given, got);
    else
        compare(expected, got), sample(bytes, expected.steps + got.steps);
    if (got.blocks > 0 && !was_left && ++checked_leaks <= 20 && __lsan_do_recoverable_leak_check())
        fault("memory-leak", "");
    if (++shared->executed >= budget && mode == SEARCH) {
        shared->done = true;
        end(0);
    }
    return 0;
}

void load(const char *name, void *&entry, const char *symbol) {
    void *object = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    entry = object ? dlsym(object, symbol) : nullptr;
    if (entry == nullptr)
        fault("loading", dlerror());
}

void begin() {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // the leak check attaches to this process
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    if (mode != SHOW)
        dup2(nothing, 2);
    void *entry;
    load("./adapter.so", entry, "secgen_call");
    call = reinterpret_cast<Call>(entry);
    load("./reference.so", reference, "secgen_entry");
    load("./unset.so", unset, "secgen_entry");
    load("./program.so", program, "secgen_entry");
    guard();
    // what the tests' own inputs take is no sign of an input that is none
    for (const auto &seed : seeds) {
        current = encoded(seed);
        allowed = std::max(allowed, run(call, reference, current, REFERENCE, 50 * STEPS).steps);
    }
}

} // namespace fuzz

#include "smallest.hpp"

using namespace fuzz;

#include "ends.hpp"
#include "mutator.hpp"

int main(int argc, char **argv) {
    if (argc != 7)
        return 2;
    parity = strcmp(argv[1], "judge") == 0;
    budget = atol(argv[2]);
    if (long samples = std::min(atol(argv[6]), static_cast<long>(MOST_SAMPLES)))
        every = std::max(1L, budget / samples);
    std::string seed = std::string("-seed=") + argv[3], most = std::string("-runs=") + argv[5];
    shared = static_cast<Shared *>(mmap(nullptr, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::ifstream plan_file("plan"), seeds_file("seeds");
    std::string text;
    try {
        plan = read_plan(plan_file);
        while (seeds_file >> text) {
            std::vector<Value> given;
            std::string bytes = unhex(text);
            if (decoded(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size(), given))
                seeds.push_back(given);
        }
    } catch (...) {
        return 3;
    }
    int status = child(SEARCH, [&] {
        char name[] = "fuzz", max_len[] = "-max_len=4096", control[] = "-len_control=0", rss[] = "-rss_limit_mb=0",
             malloc_limit[] = "-malloc_limit_mb=0", timeout[] = "-timeout=120", leaks[] = "-detect_leaks=0", quiet[] = "-verbosity=0",
             reload[] = "-reload=0", profile[] = "-use_value_profile=1";
        char *words[] = {name,  &seed[0], &most[0], max_len, control, rss, malloc_limit, timeout,
                         leaks, quiet,    reload,   profile, nullptr};
        int count = sizeof words / sizeof *words - 1;
        char **all = words;
        LLVMFuzzerRunDriver(&count, &all, once);
    });
    std::vector<std::string> said;
    long executed = shared->executed, raw = shared->raw, invalid = shared->invalid, passed_over = shared->passed_over;
    Found found = shared->now, wrong = shared->wrong;
    shared->wrong.there = false;
    for (const Found *each : {&found, &wrong})
        if (each->there)
            said.push_back(shown_again(*each, atol(argv[4])));
    std::string nonce;
    std::getline(std::cin, nonce);
    printf("\n%s counts %d %ld %ld %ld %ld %d\n", nonce.c_str(), shared->done, executed, raw, invalid, passed_over, status);
    for (const std::string &line : said)
        printf("%s %s\n", nonce.c_str(), line.c_str());
    for (size_t i = 0; i < std::min(shared->samples, MOST_SAMPLES); i++)
        printf("%s sample %s\n", nonce.c_str(),
               hex(shared->sample[i].data, std::min<size_t>(shared->sample[i].size, SAMPLE_BYTES)).c_str());
    printf("%s end\n", nonce.c_str());
    return 0;
}
