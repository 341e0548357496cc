// A fault of the search made small and run once more by itself. Included by driver.cpp alone, which says what a fault is.
#ifndef SECGEN_SMALLEST_HPP
#define SECGEN_SMALLEST_HPP

namespace fuzz {

// Smaller values, the smallest first.
inline std::vector<Value> smaller(const Type &type, const Value &value) {
    std::vector<Value> all;
    auto put = [&](long long i) {
        if (i != value.i && i >= type.lo && i <= type.hi && std::llabs(i) <= std::llabs(value.i)) {
            all.push_back(value);
            all.back().i = i;
        }
    };
    if (type.kind == 'i') {
        for (long long i : {0LL, 1LL, type.lo, value.i / 2, value.i - value.i / 4, value.i - (value.i > 0 ? 1 : -1), -value.i})
            if (i != -value.i || value.i < 0)
                put(i);
    } else if (type.kind == 'b') {
        put(0);
    } else if (type.kind == 'f') {
        for (long double f : {0.0L, 1.0L, std::trunc(value.f), std::trunc(value.f / 2), std::round(value.f * 10) / 10})
            if (f != value.f && f >= type.flo && f <= type.fhi && std::fabs(f) <= std::fabs(value.f)) {
                all.push_back(value);
                all.back().f = f;
            }
    } else if (type.kind == 's') {
        for (size_t n = value.s.size() / 2; n > 0; n /= 2)
            for (size_t at = 0; at + n <= value.s.size(); at += n) {
                all.push_back(value);
                all.back().s.erase(at, n);
            }
        if (value.s.size() == 1)
            all.push_back(Value());
        for (size_t at = 0; at < value.s.size() && !type.chars.empty(); at++)
            if (value.s[at] > type.chars[0]) {
                all.push_back(value);
                all.back().s[at] = type.chars[0];
            }
    } else {
        size_t step = type.kind == 'm' ? 2 : 1;
        if (type.kind == 'l' || type.kind == 'S' || type.kind == 'm' || type.kind == 'o')
            for (size_t n = std::max<size_t>(1, value.of.size() / step / 2); n > 0; n /= 2)
                for (size_t at = 0; at + n <= value.of.size() / step; at += n) {
                    all.push_back(value);
                    auto from = all.back().of.begin() + static_cast<long>(at * step);
                    all.back().of.erase(from, from + static_cast<long>(n * step));
                }
        for (size_t i = 0; i < value.of.size(); i++)
            for (Value &each : smaller(part(type, i), value.of[i])) {
                all.push_back(value);
                all.back().of[i] = each;
            }
    }
    return all;
}

// Run one input in a child of this process; whether it faults as before.
bool again(const std::string &bytes, const std::string &kind, const std::string &detail) {
    shared->now.there = false;
    pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        once(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
        end(0);
    }
    int status;
    waitpid(child, &status, 0);
    return shared->now.there && kind == shared->now.kind && detail == shared->now.detail;
}

// Smaller inputs that fault in the same way, at most `most` executions.
void minimise(long most) {
    Found &now = shared->now;
    std::string best(reinterpret_cast<char *>(now.input), now.size), kind = now.kind, detail = now.detail;
    std::vector<Value> given;
    if (kind == "timeout")
        most = std::min(most, 20L); // each takes its time
    bool better = again(best, kind, detail) && decoded(reinterpret_cast<const uint8_t *>(best.data()), best.size(), given);
    while (better) {
        better = false;
        for (size_t i = 0; i < given.size() && !better; i++)
            for (const Value &less : smaller(plan.parameters[i], given[i])) {
                std::vector<Value> candidate = given;
                candidate[i] = less;
                if (!fit(plan, candidate))
                    continue;
                std::string bytes = encoded(candidate);
                if (bytes == best || !mine(bytes))
                    continue;
                if (most-- <= 0)
                    break;
                if (again(bytes, kind, detail)) {
                    best = bytes, given = candidate, better = true;
                    break;
                }
            }
    }
    memcpy(now.input, best.data(), best.size());
    now.size = best.size();
    now.there = false;
    end(0);
}

template <class F> int child(Mode which, F work) {
    pid_t pid = fork();
    if (pid == 0) {
        mode = which;
        begin();
        work();
        end(0);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}

std::string hex(const uint8_t *bytes, size_t n) {
    std::string text;
    char two[3];
    for (size_t i = 0; i < n; i++) {
        snprintf(two, sizeof two, "%02x", bytes[i]);
        text += two;
    }
    return text + "-";
}

// A fault of the search made small and run once more by itself, with its report on stderr; what is said of it.
std::string shown_again(const Found &found, long most) {
    Found &now = shared->now;
    now = found;
    bool ours = strcmp(now.kind, "reference") && strcmp(now.kind, "loading") && strcmp(now.kind, "harness");
    if (ours) {
        child(TRY, [&] { minimise(most); });
        child(SHOW, [&] {
            now.there = false;
            std::string bytes(reinterpret_cast<char *>(now.input), now.size);
            once(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
        });
    }
    std::string kind = now.kind, detail = now.detail;
    if (!now.there) { // not by this input alone
        kind = "unstable";
        detail = std::string(found.kind) + " " + found.detail;
    }
    for (char &sign : detail)
        if (sign == '\n' || sign == '\r' || sign == '\t')
            sign = ' ';
    return "fault " + kind + "\t" + detail + "\t" + hex(now.input, now.size) + "\t" +
           hex(now.expected, now.expected_size) + "\t" + hex(now.got, now.got_size);
}

} // namespace fuzz
#endif
