// How arguments are drawn, changed and made smaller, always within what the plan says of their place.
#ifndef SECGEN_DRAW_HPP
#define SECGEN_DRAW_HPP
#include "values.hpp"

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace fuzz {

struct Random { // splitmix64
    uint64_t state;
    uint64_t next() {
        uint64_t z = state += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }
    long long within(long long lo, long long hi) { // both included
        uint64_t room = static_cast<uint64_t>(hi) - static_cast<uint64_t>(lo) + 1;
        return room == 0 ? static_cast<long long>(next())
                         : static_cast<long long>(static_cast<uint64_t>(lo) + next() % room);
    }
    size_t below(size_t n) { return n ? static_cast<size_t>(next() % n) : 0; }
    bool one_in(size_t n) { return below(n) == 0; }
    template <class T> const T &of(const std::vector<T> &all) { return all[below(all.size())]; }
};

inline const Type &part(const Type &type, size_t i) {
    return type.of[type.kind == 'm' ? i % 2 : type.kind == 't' || type.kind == 'w' ? i : 0];
}

inline long long drawn_length(const Type &type, Random &random) {
    if (random.one_in(2))
        return random.within(type.lo, std::min(type.hi, type.lo + 3));
    return random.within(type.lo, random.one_in(3) ? type.hi : std::max(type.lo, std::min(type.hi, type.shi)));
}

inline Value draw(const Type &type, Random &random);

inline void draw_parts(const Type &type, Value &value, size_t n, Random &random) {
    for (; n > 0; n--) {
        if (!value.of.empty() && type.kind == 'l' && random.one_in(4))
            value.of.push_back(Value(random.of(value.of)));
        else
            value.of.push_back(draw(type.of[0], random));
        if (type.kind == 'm')
            value.of.push_back(draw(type.of[1], random));
    }
}

inline Value draw(const Type &type, Random &random) {
    Value value;
    switch (type.kind) {
    case 'b':
        value.i = random.within(0, 1);
        break;
    case 'c':
        value.i = static_cast<unsigned char>(type.chars[random.below(type.chars.size())]);
        break;
    case 'i':
        if (!type.ints.empty() && !random.one_in(3)) {
            value.i = random.of(type.ints);
            if (random.one_in(3))
                value.i += random.within(-2, 2);
        } else if (random.one_in(2)) {
            value.i = random.within(type.slo, type.shi);
        } else {
            value.i = random.within(type.lo, type.hi);
        }
        value.i = std::clamp(value.i, type.lo, type.hi);
        break;
    case 'f':
        if (!type.floats.empty() && !random.one_in(3))
            value.f = random.of(type.floats);
        else
            value.f = type.flo + (type.fhi - type.flo) * static_cast<long double>(random.within(0, 1 << 20)) / (1 << 20);
        if (random.one_in(2))
            value.f = std::round(value.f * (random.one_in(2) ? 1 : 10)) / (random.one_in(2) ? 1 : 10);
        value.f = std::clamp(value.f, type.flo, type.fhi);
        break;
    case 's':
        if (!type.texts.empty() && random.one_in(3)) {
            value.s = random.of(type.texts);
        } else {
            for (long long n = drawn_length(type, random); n > 0; n--) {
                if (!value.s.empty() && random.one_in(4))
                    value.s.push_back(value.s[random.below(value.s.size())]);
                else if (!type.chars.empty())
                    value.s.push_back(type.chars[random.below(type.chars.size())]);
            }
        }
        break;
    case 'o':
        if (random.one_in(2))
            value.of.push_back(draw(type.of[0], random));
        break;
    case 't':
    case 'w':
        for (const Type &each : type.of)
            value.of.push_back(draw(each, random));
        break;
    case 'v':
        break;
    default:
        draw_parts(type, value, static_cast<size_t>(type.kind == 'a' ? type.lo : drawn_length(type, random)), random);
    }
    return value;
}

// One change somewhere in a value.
inline void change(const Type &type, Value &value, Random &random) {
    size_t step = type.kind == 'm' ? 2 : 1, n = value.of.size() / step;
    switch (type.kind) {
    case 'i': {
        if (random.one_in(3)) {
            value.i += random.within(-3, 3);
        } else if (random.one_in(4)) {
            LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(&value.i), sizeof value.i, sizeof value.i);
        } else {
            value = draw(type, random);
        }
        value.i = std::clamp(value.i, type.lo, type.hi);
        return;
    }
    case 's':
        if (value.s.empty() || type.chars.empty() || random.one_in(6)) {
            value = draw(type, random);
            return;
        }
        switch (random.below(5)) {
        case 0:
            value.s.insert(random.below(value.s.size() + 1), 1, type.chars[random.below(type.chars.size())]);
            return;
        case 1:
            value.s.erase(random.below(value.s.size()), 1 + random.below(2));
            return;
        case 2:
            value.s.insert(random.below(value.s.size() + 1), value.s.substr(random.below(value.s.size()),
                                                                            1 + random.below(4)));
            return;
        case 3:
            std::swap(value.s[random.below(value.s.size())], value.s[random.below(value.s.size())]);
            return;
        default:
            value.s[random.below(value.s.size())] = type.chars[random.below(type.chars.size())];
            return;
        }
    case 'l':
    case 'S':
    case 'm':
        if (n == 0 || random.one_in(10)) {
            value = draw(type, random);
            return;
        }
        if (random.one_in(2)) {
            auto at = value.of.begin() + static_cast<long>(step * random.below(n));
            switch (random.below(5)) {
            case 0:
                value.of.erase(at, at + static_cast<long>(step));
                return;
            case 1:
                if (type.kind == 'l') {
                    Value copy = *at;
                    value.of.insert(value.of.begin() + static_cast<long>(random.below(n + 1)), copy);
                    return;
                }
                [[fallthrough]];
            case 2:
                draw_parts(type, value, 1, random);
                return;
            case 3:
                if (type.kind == 'l')
                    std::swap(*at, value.of[random.below(n)]);
                return;
            default:
                if (type.kind == 'l' && random.one_in(2))
                    std::reverse(value.of.begin(), value.of.end());
                else if (type.kind == 'l')
                    std::sort(value.of.begin(), value.of.end(), less);
                return;
            }
        }
        break;
    case 't':
    case 'w':
    case 'a':
        break;
    case 'o':
        if (value.of.empty() || random.one_in(3)) {
            value = draw(type, random);
            return;
        }
        break;
    default:
        value = draw(type, random);
        return;
    }
    if (!value.of.empty()) {
        size_t i = random.below(value.of.size());
        change(part(type, i), value.of[i], random);
    }
}

inline size_t length(const Type &type, const Value &value) {
    return type.kind == 's' ? value.s.size() : type.kind == 'm' ? value.of.size() / 2 : value.of.size();
}

inline void cut(const Type &type, Value &value, size_t n) {
    if (type.kind == 's')
        value.s.resize(std::min(n, value.s.size()));
    else if (type.kind == 'l')
        value.of.resize(std::min(n, value.of.size()));
}

inline bool number(const std::string &text) {
    size_t at = !text.empty() && (text[0] == '-' || text[0] == '+'), digits = 0, dots = 0;
    for (; at < text.size(); at++) {
        if (text[at] == '.' && digits > 0 && dots == 0 && at + 1 < text.size())
            dots++;
        else if (text[at] >= '0' && text[at] <= '9')
            digits++;
        else
            return false;
    }
    return digits > 0;
}

inline bool balanced(const std::string &text) {
    std::string opened;
    for (char sign : text) {
        size_t which = std::string(")]}>").find(sign);
        if (std::string("([{<").find(sign) != std::string::npos)
            opened.push_back(sign);
        else if (which != std::string::npos) {
            if (opened.empty() || opened.back() != "([{<"[which])
                return false;
            opened.pop_back();
        }
    }
    return opened.empty();
}

inline bool spaced(const std::string &text) {
    return text.find("  ") == std::string::npos && (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

// Make a value one of its place's: lengths, order, no value twice, entries as the container will hold them. False where
// it cannot be.
inline bool fit(const Type &type, Value &value) {
    if (type.kind == 'i')
        return value.i >= type.lo && value.i <= type.hi;
    if (type.kind == 'f')
        return value.f >= type.flo && value.f <= type.fhi;
    if (type.kind == 's' && ((type.flags & NUMBER && !number(value.s)) || (type.flags & BALANCED && !balanced(value.s)) ||
                             (type.flags & SPACED && !spaced(value.s))))
        return false;
    if (type.kind == 'l')
        cut(type, value, static_cast<size_t>(type.hi));
    for (size_t i = 0; i < value.of.size(); i++)
        if (!fit(part(type, i), value.of[i]))
            return false;
    if (type.kind == 'S' || type.kind == 'm') {
        std::vector<Value> all = entries(type, value), once;
        for (Value &entry : all) {
            const Value &key = type.kind == 'm' ? entry.of[0] : entry;
            bool there = false;
            for (const Value &other : once)
                there |= !less(type.kind == 'm' ? other.of[0] : other, key);
            if (!there)
                once.push_back(entry);
        }
        if (type.kind == 'm') {
            value.of.clear();
            for (Value &entry : once)
                for (Value &each : entry.of)
                    value.of.push_back(each);
        } else {
            value.of = once;
        }
    }
    if (type.kind == 'l' && type.flags & ALIKE && !value.of.empty()) {
        size_t least = SIZE_MAX;
        for (const Value &inner : value.of)
            least = std::min(least, length(type.of[0], inner));
        for (Value &inner : value.of)
            cut(type.of[0], inner, least);
    }
    if (type.kind == 'l' && type.flags & (ASCENDING | DESCENDING)) {
        std::stable_sort(value.of.begin(), value.of.end(), less);
        if (type.flags & DESCENDING)
            std::reverse(value.of.begin(), value.of.end());
    }
    if (type.kind == 'l' && type.flags & DISTINCT) {
        std::vector<Value> once;
        for (const Value &each : value.of)
            if (std::none_of(once.begin(), once.end(),
                             [&](const Value &other) { return !less(other, each) && !less(each, other); }))
                once.push_back(each);
        value.of = once;
    }
    if (type.kind == 's' || type.kind == 'l' || type.kind == 'S' || type.kind == 'm') {
        long long n = static_cast<long long>(length(type, value));
        return n >= type.lo && n <= type.hi;
    }
    return true;
}

// The same of all arguments together.
inline bool fit(const Plan &plan, std::vector<Value> &given) {
    for (size_t i = 0; i < given.size(); i++)
        if (!fit(plan.parameters[i], given[i]))
            return false;
    for (const Relation &relation : plan.relations) {
        Value &p = given[relation.p], &q = given[relation.q];
        long long n = static_cast<long long>(length(plan.parameters[relation.q], q));
        if (relation.what == "length") {
            p.i = n;
        } else if (relation.what == "atmost") {
            p.i = std::min(p.i, n);
        } else if (relation.what == "below") {
            p.i = std::min(p.i, n - 1);
        } else if (relation.what == "alike") {
            size_t least = std::min(static_cast<size_t>(n), length(plan.parameters[relation.p], p));
            cut(plan.parameters[relation.p], p, least);
            cut(plan.parameters[relation.q], q, least);
        } else if (relation.what == "order" && p.i > q.i) {
            std::swap(p.i, q.i);
        }
    }
    for (size_t i = 0; i < given.size(); i++)
        if (Value copy = given[i]; !fit(plan.parameters[i], copy))
            return false;
    return true;
}

// Whether a value is no larger than what the tests show.
inline bool shown(const Type &type, const Value &value) {
    if (type.kind == 'i' && (value.i < type.slo || value.i > type.shi))
        return false;
    if (type.kind == 'f' && (value.f < type.fslo || value.f > type.fshi))
        return false;
    if (type.kind == 's' || type.kind == 'l' || type.kind == 'S' || type.kind == 'm') {
        long long n = static_cast<long long>(length(type, value));
        if (n < type.slo || n > type.shi)
            return false;
    }
    for (size_t i = 0; i < value.of.size(); i++)
        if (!shown(part(type, i), value.of[i]))
            return false;
    return true;
}

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

} // namespace fuzz
#endif
