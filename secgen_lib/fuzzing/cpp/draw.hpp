// How arguments are drawn and changed, always within what the plan says of their place.
#ifndef SECGEN_DRAW_HPP
#define SECGEN_DRAW_HPP
#include "fit.hpp"

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

} // namespace fuzz
#endif
